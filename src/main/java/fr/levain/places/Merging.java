package fr.levain.places;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a source says is put into a sheet: it fills what nobody told and mends what it told itself. What a person or
 * another source told stays. The same source twice changes nothing.
 *
 * @param sources of each field, by slug
 */
record Merging(PlaceSheet sheet, Map<PlaceField, String> sources) {
    Merging {
        sources = Map.copyOf(sources);
    }

    static Merging fresh(PlaceSheet told, String source) {
        return new Merging(PlaceSheet.EMPTY, Map.of()).with(told, source);
    }

    Merging with(PlaceSheet told, String source) {
        var values = new EnumMap<PlaceField, String>(PlaceField.class);
        values.putAll(sheet.values());
        var from = new EnumMap<PlaceField, String>(PlaceField.class);
        from.putAll(sources);
        told.values().forEach((field, value) -> {
            if (!mayTell(field, source)) return;
            values.put(field, value);
            from.put(field, source);
        });
        return new Merging(new PlaceSheet(values), from);
    }

    /** A person who knows the space says all of it: what they leave out is taken out. */
    Merging replacedBy(PlaceSheet told, String source) {
        var from = new EnumMap<PlaceField, String>(PlaceField.class);
        told.values().forEach((field, value) -> from.put(field, value.equals(sheet.get(field)) ? sources.getOrDefault(field, source) : source));
        return new Merging(told, from);
    }

    /** Latitude and longitude are told by one source together. */
    private boolean mayTell(PlaceField field, String source) {
        var other = field == PlaceField.LATITUDE ? PlaceField.LONGITUDE : field == PlaceField.LONGITUDE ? PlaceField.LATITUDE : field;
        return (!sheet.has(field) || source.equals(sources.get(field))) && (!sheet.has(other) || source.equals(sources.get(other)));
    }
}
