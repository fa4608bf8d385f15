package fr.levain.places;

import fr.levain.territory.Point;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sheets for tests and examples. */
public final class SomePlace {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private SomePlace() {}

    public static PlaceSheet sheet(String name, String address, String commune) {
        return new PlaceSheet(Map.of(PlaceField.NAME, name, PlaceField.ADDRESS, address, PlaceField.COMMUNE, commune));
    }

    /** In Bonnat, in the Creuse, with all that a sheet may say. */
    public static Place named(String name) {
        var sheet = new PlaceSheet(Map.ofEntries(
                Map.entry(PlaceField.NAME, name), Map.entry(PlaceField.KINDS, "fab-lab"), Map.entry(PlaceField.ADDRESS, "22 rue Grande"),
                Map.entry(PlaceField.POSTAL_CODE, "23220"), Map.entry(PlaceField.COMMUNE, "23025"), Map.entry(PlaceField.CARRIER, "Une communauté de communes"),
                Map.entry(PlaceField.SITE, "https://exemple.fr"), Map.entry(PlaceField.PHONE, "0555000000"), Map.entry(PlaceField.EMAIL, "lieu@levain.example"),
                Map.entry(PlaceField.HOURS, "du mardi au vendredi, de 9 h à 18 h"), Map.entry(PlaceField.SERVICES, "Salle de réunion|Formation"),
                Map.entry(PlaceField.EQUIPMENT, "Découpe laser"), Map.entry(PlaceField.ACCESS, "Entrée sans marche"), Map.entry(PlaceField.PRICES, "12 € la journée"),
                Map.entry(PlaceField.SUMMARY, "Un atelier ouvert à tous.")));
        return new Place(new PlaceId(new UUID(0, 7)), "le-chai", sheet, Map.of(PlaceField.NAME, "import-france-tiers-lieux", PlaceField.HOURS, "espace"), List.of("fab-lab"),
                List.of("reunion"), "Bonnat", "23", Optional.of("200067593"), new Point(46.33, 1.9), true, Optional.of(LocalDate.of(2026, 10, 1)), Optional.empty(),
                Optional.empty(), Optional.of("lieu@levain.example"), NOW, 1);
    }

    public static Place closed(String name) {
        return named(name).closed(Optional.of(LocalDate.of(2026, 11, 2)));
    }
}
