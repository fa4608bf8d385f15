package fr.levain.places;

import fr.levain.kernel.CommuneCode;
import fr.levain.territory.Point;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a sheet says, field by field. What is not known is not there: no answer is ever blank. */
public record PlaceSheet(Map<PlaceField, String> values) {
    public static final PlaceSheet EMPTY = new PlaceSheet(Map.of());

    public PlaceSheet {
        var kept = new EnumMap<PlaceField, String>(PlaceField.class);
        values.forEach((field, value) -> {
            var plain = value.strip();
            if (!plain.isEmpty()) kept.put(field, plain.length() > field.longest() ? plain.substring(0, field.longest()) : plain);
        });
        values = Collections.unmodifiableMap(kept);
    }

    /** Blank when it is not known. */
    public String get(PlaceField field) {
        return values.getOrDefault(field, "");
    }

    public boolean has(PlaceField field) {
        return values.containsKey(field);
    }

    public List<String> list(PlaceField field) {
        return has(field) ? Arrays.stream(get(field).split("\\|")).map(String::strip).filter(each -> !each.isEmpty()).distinct().toList() : List.of();
    }

    public PlaceSheet with(PlaceField field, String value) {
        var changed = new EnumMap<PlaceField, String>(PlaceField.class);
        changed.putAll(values);
        changed.put(field, value);
        return new PlaceSheet(changed);
    }

    public PlaceSheet without(PlaceField field) {
        return with(field, "");
    }

    public String name() {
        return get(PlaceField.NAME);
    }

    public Optional<CommuneCode> commune() {
        return CommuneCode.read(get(PlaceField.COMMUNE));
    }

    /** Where it was said to be; empty when only its commune is known. */
    public Optional<Point> point() {
        return Coordinates.read(get(PlaceField.LATITUDE), get(PlaceField.LONGITUDE)) instanceof Coordinates.Known(var point) ? Optional.of(point) : Optional.empty();
    }

    public PlaceSheet at(Point point) {
        return with(PlaceField.LATITUDE, Coordinates.told(point.latitude())).with(PlaceField.LONGITUDE, Coordinates.told(point.longitude()));
    }

    public PlaceSheet withoutPoint() {
        return without(PlaceField.LATITUDE).without(PlaceField.LONGITUDE);
    }

    /** The nine figures that name the legal person, when a SIREN or a SIRET is told. */
    public Optional<String> siren() {
        var number = get(PlaceField.NUMBER);
        return number.matches("\\d{9}|\\d{14}") ? Optional.of(number.substring(0, 9)) : Optional.empty();
    }
}
