package fr.levain.guidance;

import java.util.Locale;

/** A space, and how far it is as the crow flies. */
public record NearSpace(InnovationSpace space, double kilometres) {
    public String distance() {
        if (kilometres < 1) return "dans la commune";
        return "à %s km à vol d’oiseau".formatted(kilometres < 10
                ? String.format(Locale.FRENCH, "%.1f", kilometres) : String.valueOf(Math.round(kilometres)));
    }
}
