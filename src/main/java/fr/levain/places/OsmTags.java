package fr.levain.places;

import fr.levain.territory.Point;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the tags of OpenStreetMap say of a space, field by field (keys of the wiki: {@code addr:*}, {@code contact:*}, {@code opening_hours}, {@code wheelchair}). */
final class OsmTags {
    private static final Map<String, String> WHEELCHAIR = Map.of("yes", "Accessible en fauteuil roulant", "designated", "Accessible en fauteuil roulant",
            "limited", "Accessible en partie en fauteuil roulant", "no", "Non accessible en fauteuil roulant");
    private static final Map<String, String> FEE = Map.of("yes", "Payant", "no", "Gratuit");

    private final Map<String, String> tags;

    private OsmTags(Map<String, String> tags) {
        this.tags = tags;
    }

    static PlaceFile.Row row(long line, String id, Map<String, String> tags, Optional<Point> where) {
        return new OsmTags(tags).row(line, id, where);
    }

    private PlaceFile.Row row(long line, String id, Optional<Point> where) {
        var cells = new EnumMap<PlaceField, String>(PlaceField.class);
        cells.put(PlaceField.NAME, first("name:fr", "name", "official_name"));
        cells.put(PlaceField.CARRIER, first("operator"));
        cells.put(PlaceField.NUMBER, first("ref:FR:SIRET", "ref:FR:SIREN"));
        cells.put(PlaceField.ADDRESS, (first("addr:housenumber", "contact:housenumber") + " " + first("addr:street", "contact:street", "addr:place")).strip());
        cells.put(PlaceField.POSTAL_CODE, first("addr:postcode", "contact:postcode"));
        cells.put(PlaceField.COMMUNE, first("ref:INSEE"));
        cells.put(PlaceField.SITE, first("website", "contact:website", "url"));
        cells.put(PlaceField.PHONE, first("phone", "contact:phone", "contact:mobile"));
        cells.put(PlaceField.EMAIL, first("email", "contact:email"));
        cells.put(PlaceField.HOURS, OsmHours.inFrench(first("opening_hours")));
        cells.put(PlaceField.ACCESS, WHEELCHAIR.getOrDefault(first("wheelchair"), ""));
        cells.put(PlaceField.PRICES, Stream.of(FEE.getOrDefault(first("fee"), ""), first("charge")).filter(each -> !each.isEmpty()).collect(Collectors.joining(", ")));
        cells.put(PlaceField.SUMMARY, first("description:fr", "description"));
        where.ifPresent(point -> {
            cells.put(PlaceField.LATITUDE, String.valueOf(point.latitude()));
            cells.put(PlaceField.LONGITUDE, String.valueOf(point.longitude()));
        });
        return new PlaceFile.Row(line, id, cells, first("addr:city", "contact:city"), "",
                tags.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).collect(Collectors.toUnmodifiableSet()));
    }

    /** Several values are separated by semicolons; the first one is kept, but of opening hours, whose rules are. */
    private String first(String... keys) {
        for (var key : keys) {
            var value = tags.getOrDefault(key, "");
            if (!value.isBlank()) return key.equals("opening_hours") || key.startsWith("description") ? value : value.split(";")[0].strip();
        }
        return "";
    }
}
