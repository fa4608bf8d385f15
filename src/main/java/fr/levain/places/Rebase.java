package fr.levain.places;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;

/**
 * A change proposed on a sheet that was changed since. What its author left as it was keeps the wording of today; what they
 * changed and nobody else did is theirs; what both changed is for somebody to decide.
 *
 * @param read the sheet as it was when the change was written
 * @param today as it is now
 * @param proposed as its author wants it
 */
record Rebase(PlaceSheet read, PlaceSheet today, PlaceSheet proposed) {
    /** The fields that both changed, and not to the same words. */
    List<PlaceField> conflicts() {
        return Arrays.stream(PlaceField.values()).filter(field -> !same(read, today, field) && !same(read, proposed, field) && !same(today, proposed, field)).toList();
    }

    /** Both changes together; of a conflict, what is proposed. */
    PlaceSheet together() {
        var values = new EnumMap<PlaceField, String>(PlaceField.class);
        for (var field : PlaceField.values()) values.put(field, (same(read, proposed, field) ? today : proposed).get(field));
        return new PlaceSheet(values);
    }

    private static boolean same(PlaceSheet one, PlaceSheet other, PlaceField field) {
        return Objects.equals(one.get(field), other.get(field));
    }
}
