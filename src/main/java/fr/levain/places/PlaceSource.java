package fr.levain.places;

import fr.levain.kernel.BareText;
import java.time.LocalDate;

/**
 * Where what a sheet says comes from.
 *
 * @param readOn the day the source told it
 */
public record PlaceSource(String slug, String name, Licence licence, LocalDate readOn) {
    /** Whoever runs the space. */
    static final String KEEPER = "espace";
    /** An officer. */
    static final String AUTHORITY = "region";
    /** Somebody who proposed it. */
    static final String PUBLIC = "public";

    static PlaceSource imported(String name, Licence licence, LocalDate readOn) {
        return new PlaceSource("import-" + BareText.address(name, 70), name, licence, readOn);
    }

    /** Its contributors are cited, and its licence is its own, whoever hands an extract over. One source: its objects keep their identifiers from one extract to the next. */
    static PlaceSource openStreetMap(LocalDate readOn) {
        return new PlaceSource("openstreetmap", "© les contributeurs d’OpenStreetMap", Licence.ODBL, readOn);
    }

    static PlaceSource person(String slug, LocalDate today) {
        var name = switch (slug) {
            case KEEPER -> "L’espace lui-même";
            case AUTHORITY -> "La Région";
            default -> "Une personne qui connaît l’espace";
        };
        return new PlaceSource(slug, name, Licence.OPEN, today);
    }
}
