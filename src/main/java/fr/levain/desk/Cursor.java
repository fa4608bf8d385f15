package fr.levain.desk;

import java.util.Optional;
import java.util.UUID;

/** A place in a sorted list: the rows after it, or before it. Carried by the address; one that cannot be read is ignored. */
public record Cursor(boolean after, String key, UUID application) {
    public static Optional<Cursor> read(String after, String before) {
        return after.isEmpty() ? read(false, before) : read(true, after);
    }

    private static Optional<Cursor> read(boolean after, String text) {
        int cut = text.lastIndexOf('~');
        if (cut < 0) return Optional.empty();
        try {
            return Optional.of(new Cursor(after, text.substring(0, cut), UUID.fromString(text.substring(cut + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public String word() {
        return key + "~" + application;
    }
}
