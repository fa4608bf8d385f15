package fr.levain.desk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A column of the worklist, beside the dossier itself. */
public enum Column {
    STAGE("etape", "Étape"),
    WAITS("attente", "Attend"),
    DUE("echeance", "À faire avant"),
    HOLDER("porteur", "Porteur"),
    DEPARTMENT("departement", "Département"),
    REQUESTED("montant", "Demandé"),
    RECEIVED("recu", "Reçu"),
    REJECTION("rejet", "Rejet implicite"),
    OFFICER("agent", "Suivi par"),
    TEAM("equipe", "Équipe"),
    COMMISSION("vote", "Vote prévu"),
    CUT_OFF("releve", "Relève"),
    TAGS("etiquettes", "Étiquettes"),
    OPINIONS("avis", "Avis reçus"),
    SCORE("note", "Note du service");

    static final Set<Column> USUAL = EnumSet.of(WAITS, DUE, HOLDER, REQUESTED, RECEIVED, OFFICER);

    private final String word;
    private final String label;

    Column(String word, String label) {
        this.word = word;
        this.label = label;
    }

    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    /** Those named, in the order of the table; the usual ones when none is. */
    static Set<Column> read(String words) {
        var asked = List.of(words.split(","));
        var found = Arrays.stream(values()).filter(column -> asked.contains(column.word)).collect(Collectors.toSet());
        return found.isEmpty() ? USUAL : EnumSet.copyOf(found);
    }

    /** Empty for the usual ones: an address says only what differs. */
    static String write(Set<Column> columns) {
        return columns.equals(USUAL) ? "" : Arrays.stream(values()).filter(columns::contains).map(Column::word).collect(Collectors.joining(","));
    }
}
