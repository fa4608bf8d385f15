package fr.levain.guidance;

import fr.levain.directory.Partner;
import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.FieldType;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import fr.levain.kernel.Spelling;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code requests.yaml}: how long a request may wait, and what is kept of it. The partners it goes to are read before. */
@Component
class RequestsInPack implements PackSection {
    private static final String FILE = "requests.yaml";

    private final SettingsStore settings;

    RequestsInPack(SettingsStore settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "demandes d’orientation";
    }

    /** After the letters, whose texts it needs. */
    @Override
    public int order() {
        return 65;
    }

    @Override
    public Prepared read(Pack pack) {
        var file = pack.file(FILE);
        if (file.isEmpty()) return (_, _) -> {};
        var kinds = kinds(pack);
        checkKinds(pack, kinds);
        var partners = pack.file("partners.yaml");
        if (partners.isEmpty()) file.get().problem("il manque « partners.yaml » : aucune organisation ne peut répondre aux demandes");
        RequestMails.USES.keySet().stream().sorted().filter(slug -> pack.text("letters/" + slug + ".md").isEmpty())
                .forEach(slug -> file.get().problem("il manque le texte « letters/%s.md »".formatted(slug)));
        var read = read(file.get(), kinds);
        return (_, _) -> settings.put(read);
    }

    private static RequestSettings read(PackNode file, List<RequestSettings.Kind> kinds) {
        file.optionalText("source");
        file.bool("assumption", false);
        var reminders = new ArrayList<Integer>();
        for (var node : file.list("reminders")) {
            if (node.asText().matches("[1-9]\\d{0,2}")) reminders.add(Integer.valueOf(node.asText()));
            else node.problem("un nombre de jours est attendu, entre 1 et 999");
        }
        var days = file.integer("unanswered-days");
        if (days < 1) file.problem("unanswered-days", "la Région reprend une demande après un jour au moins");
        if (reminders.stream().anyMatch(day -> day >= days))
            file.problem("reminders", "un rappel part avant que la Région reprenne la demande : moins de %d jours".formatted(days));
        var months = file.integer("retention-months");
        if (months < 1 || months > 60) file.problem("retention-months", "entre 1 et 60 mois après la fin de la demande");
        return new RequestSettings(reminders, days, months, kinds);
    }

    private static List<RequestSettings.Kind> kinds(Pack pack) {
        return pack.shared(Vocabulary.class, "").flatMap(known -> known.term("holder_kind")).map(Vocabulary.Term::type)
                .filter(FieldType.OneChoice.class::isInstance).map(FieldType.OneChoice.class::cast)
                .map(type -> type.options().stream().map(option -> new RequestSettings.Kind(option.code(), option.label())).toList())
                .orElse(List.of());
    }

    /** A kind nobody can choose would silently match no request. */
    private static void checkKinds(Pack pack, List<RequestSettings.Kind> kinds) {
        var known = kinds.stream().map(RequestSettings.Kind::slug).toList();
        pack.file("partners.yaml").stream().flatMap(file -> file.list("partners").stream())
                .filter(node -> pack.shared(Partner.class, node.text("slug")).isPresent())
                .flatMap(node -> node.list("offers").stream())
                .forEach(offer -> offer.texts("kinds").stream().filter(kind -> !known.contains(kind)).forEach(kind -> offer.problem("kinds",
                        "« %s » n’est pas une nature de porteur du vocabulaire%s".formatted(kind, Spelling.suggestion(kind, known)))));
    }
}
