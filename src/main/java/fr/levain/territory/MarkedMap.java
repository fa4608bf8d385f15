package fr.levain.territory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A map drawn by the server: outlines, and marks that are links. The list beside it says all that it says. Drawn by
 * {@code territory/map.jte}.
 *
 * @param background address of a picture of the same frame; empty unless the setting asks for one
 */
public record MarkedMap(DrawnMap drawing, List<Mark> marks, Optional<String> background, String said) {
    /** In units of the drawing; near a pixel on a telephone. */
    public static final int WIDTH = 360;

    /** @param said what the mark leads to, in words */
    public record Mark(String href, String said, int count, String left, String top, int radius) {}

    public MarkedMap {
        marks = List.copyOf(marks);
    }

    public static Mark mark(DrawnMap.Frame frame, Point at, int count, String said, String href) {
        int radius = count < 10 ? 12 : count < 100 ? 14 : 17;
        return new Mark(href, said, count, tenth(frame.left(at.longitude())), tenth(frame.top(at.latitude())), radius);
    }

    public static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
