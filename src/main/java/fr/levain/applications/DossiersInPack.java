package fr.levain.applications;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import java.util.ArrayList;
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
        var reminders = new ArrayList<Integer>();
        for (var node : file.list("closing-reminders")) {
            if (node.asText().matches("[1-9]\\d?")) reminders.add(Integer.valueOf(node.asText()));
            else node.problem("un nombre de jours est attendu, entre 1 et 99");
        }
        return new DossierSettings(days, reminders);
    }
}
