package fr.levain.places;

import fr.levain.kernel.BareText;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The titles by which a file tells its columns or its properties: the public schema of places open to all
 * ({@code lieux-mediation-numerique} 1.0.1), the regional list of third places (2022), the extract of France Tiers-Lieux,
 * and the words of our own GeoJSON. Accents, case and order do not matter.
 */
final class PlaceColumns {
    private static final Map<PlaceField, List<String>> TITLES = new EnumMap<>(Map.ofEntries(
            Map.entry(PlaceField.NAME, List.of("nom", "nom du lieu", "name")),
            Map.entry(PlaceField.CARRIER, List.of("structure porteuse", "porteur")),
            Map.entry(PlaceField.NUMBER, List.of("pivot", "siret", "siren", "code officiel", "numero")),
            Map.entry(PlaceField.ADDRESS, List.of("adresse")),
            Map.entry(PlaceField.POSTAL_CODE, List.of("code postal", "cp")),
            Map.entry(PlaceField.COMMUNE, List.of("code insee", "numcom")),
            Map.entry(PlaceField.LATITUDE, List.of("latitude", "y wgs84", "lat")),
            Map.entry(PlaceField.LONGITUDE, List.of("longitude", "x wgs84", "lon", "lng")),
            Map.entry(PlaceField.SITE, List.of("site web", "url web", "site")),
            Map.entry(PlaceField.PHONE, List.of("telephone")),
            Map.entry(PlaceField.EMAIL, List.of("courriels", "courriel")),
            Map.entry(PlaceField.HOURS, List.of("horaires")),
            Map.entry(PlaceField.SERVICES, List.of("services", "service annexe")),
            Map.entry(PlaceField.EQUIPMENT, List.of("equipements")),
            Map.entry(PlaceField.ACCESS, List.of("accessibilite", "acces pmr", "prise en charge specifique")),
            Map.entry(PlaceField.PRICES, List.of("tarifs", "frais a charge")),
            Map.entry(PlaceField.SUMMARY, List.of("presentation resume", "presentation", "presentation detail"))));
    private static final List<String> TOWN = List.of("commune", "ville", "nomcom");
    private static final List<String> KINDS = List.of("natures", "typologie", "categorie");

    private PlaceColumns() {}

    static boolean tellName(Collection<String> titles) {
        return titles.stream().anyMatch(title -> TITLES.getOrDefault(PlaceField.NAME, List.of()).contains(title));
    }

    static boolean tellCommune(Collection<String> titles) {
        return titles.stream().anyMatch(title -> TITLES.getOrDefault(PlaceField.COMMUNE, List.of()).contains(title) || TOWN.contains(title));
    }

    /** Those that name people: never read. As files write them. */
    static List<String> leftOut(Collection<String> titles) {
        return titles.stream().filter(title -> title.startsWith("ct ") || title.startsWith("contact ")).map(title -> title.replace(' ', '_')).toList();
    }

    /** @param told what is said, by bare title */
    static PlaceFile.Row row(long line, String externalId, Map<String, String> told) {
        var cells = new EnumMap<PlaceField, String>(PlaceField.class);
        TITLES.forEach((field, titles) -> cells.put(field, first(told, titles)));
        if (told.containsKey("complement adresse")) cells.merge(PlaceField.ADDRESS, told.get("complement adresse"), (street, more) -> street + ", " + more);
        var town = first(told, TOWN);
        // a code in the column of names
        if (cells.get(PlaceField.COMMUNE).isEmpty() && town.matches("[0-9][0-9AB][0-9]{3}")) cells.put(PlaceField.COMMUNE, town);
        return new PlaceFile.Row(line, externalId, cells, town, KINDS.stream().map(title -> told.getOrDefault(title, "")).reduce("", (all, one) -> all + " " + one).strip());
    }

    static String bare(String title) {
        return BareText.of(title);
    }

    private static String first(Map<String, String> told, List<String> titles) {
        return titles.stream().map(title -> told.getOrDefault(title, "")).filter(value -> !value.isEmpty()).findFirst().orElse("");
    }
}
