package fr.levain.applications;

import fr.levain.applications.DossierSettings.MessageTemplate;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code dossiers.yaml}: how long an invitation opens, when an unsent draft is reminded of. */
@Component
class DossiersInPack implements PackSection {
    private final DossierSettingsStore settings;

    DossiersInPack(DossierSettingsStore settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "vie des dossiers";
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public Prepared read(Pack pack) {
        var file = pack.file("dossiers.yaml");
        if (file.isEmpty()) return (_, _) -> {};
        var read = read(file.get());
        return (_, _) -> settings.put(read);
    }

    private static DossierSettings read(PackNode file) {
        file.optionalText("source");
        file.bool("assumption", false);
        var days = file.integer("invitation-days");
        if (days < 1 || days > 365) file.problem("invitation-days", "entre 1 et 365 jours");
        var closure = file.integer("closure-days");
        if (closure < 1 || closure > 365) file.problem("closure-days", "entre 1 et 365 jours après la date limite");
        var templates = file.list("messages").stream().map(node -> new MessageTemplate(node.text("title"), node.text("text"))).toList();
        return new DossierSettings(days, days(file, "closing-reminders", "[1-9]\\d?", "un nombre de jours est attendu, entre 1 et 99"),
                days(file, "answer-reminders", "-?\\d{1,2}", "un nombre de jours est attendu, entre -99 et 99"), closure,
                file.bool("mails-to-service", true), templates);
    }

    private static List<Integer> days(PackNode file, String name, String form, String expected) {
        var days = new ArrayList<Integer>();
        for (var node : file.list(name)) {
            if (node.asText().matches(form)) days.add(Integer.valueOf(node.asText()));
            else node.problem(expected);
        }
        return days;
    }
}
