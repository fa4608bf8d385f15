package fr.levain.calls;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackSection;
import org.springframework.stereotype.Component;

/** {@code closings.yaml}: what is granted when the service failed near a closing. */
@Component
class ClosingsInPack implements PackSection {
    private final ExtensionStore store;

    ClosingsInPack(ExtensionStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "clôtures";
    }

    @Override
    public int order() {
        return 52;
    }

    @Override
    public Prepared read(Pack pack) {
        var policy = pack.file("closings.yaml").map(file -> {
            var grace = file.part("grace");
            var read = new GracePolicy(grace.integer("window-minutes"), grace.integer("shortest-outage-minutes"),
                    grace.integer("length-minutes"), grace.text("source"), grace.bool("assumption", false));
            if (read.lengthMinutes() <= 0) grace.problem("length-minutes", "la durée rendue doit être d’au moins une minute");
            // two beats are 20 seconds apart and a silence is told from 90 seconds on
            if (read.shortestMinutes() < 2) grace.problem("shortest-outage-minutes", "une interruption se mesure à partir de 2 minutes");
            return read;
        });
        return (_, by) -> policy.ifPresent(store::keep);
    }
}
