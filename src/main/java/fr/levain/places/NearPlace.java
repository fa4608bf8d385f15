package fr.levain.places;

import java.util.Locale;

/** A space, and how far it is from the middle of a commune, as the crow flies. */
public record NearPlace(Place place, double kilometres) {
    public String distance() {
        if (kilometres < 1) return "dans la commune";
        return "à %s km à vol d’oiseau".formatted(kilometres < 10 ? String.format(Locale.FRENCH, "%.1f", kilometres) : String.valueOf(Math.round(kilometres)));
    }
}
