package fr.levain.desk;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be done on many dossiers at once, and by whom. */
public enum BulkKind {
    ASSIGN("confier", "Confier à quelqu’un", List.of(Role.HEAD, Role.ASSISTANT)),
    REMIND("relancer", "Relancer les porteurs des pièces attendues", List.of(Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD)),
    OPINION("avis", "Demander un avis", List.of(Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD)),
    AGENDA("seance", "Inscrire à l’ordre du jour d’une séance", List.of(Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD)),
    TAG("etiqueter", "Poser une étiquette", List.of(Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD)),
    UNTAG("retirer-etiquette", "Retirer une étiquette", List.of(Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD)),
    NOTIFY("notifier", "Notifier la décision", List.of(Role.ASSEMBLY_SECRETARY, Role.HEAD));

    private final String word;
    private final String label;
    private final List<Role> roles;

    BulkKind(String word, String label, List<Role> roles) {
        this.word = word;
        this.label = label;
        this.roles = roles;
    }

    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    public boolean isFor(Caller caller) {
        return roles.stream().anyMatch(caller::has);
    }

    public static Optional<BulkKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    public static List<BulkKind> allFor(Caller caller) {
        return Arrays.stream(values()).filter(kind -> kind.isFor(caller)).toList();
    }
}
