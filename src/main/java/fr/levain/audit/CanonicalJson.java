package fr.levain.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one way to write facts: keys sorted, no space, whole numbers only. The database may reorder keys and spaces of a
 * {@code jsonb}; a digest made on this form stays true.
 */
final class CanonicalJson {
    private CanonicalJson() {}

    static String write(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var out = new StringBuilder("{");
                new TreeMap<>(map).forEach((key, each) -> out.append(out.length() == 1 ? "" : ",")
                        .append(text(key.toString()))
                        .append(':')
                        .append(write(each)));
                yield out.append('}').toString();
            }
            case List<?> list -> {
                var out = new StringBuilder("[");
                list.forEach(each -> out.append(out.length() == 1 ? "" : ",").append(write(each)));
                yield out.append(']').toString();
            }
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case Boolean flag -> flag.toString();
            case String text -> text(text);
            default -> throw new IllegalArgumentException(
                    "Facts hold strings, whole numbers and booleans, not " + value.getClass().getName());
        };
    }

    private static String text(String text) {
        var out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                default -> {
                    if (c < 0x20) out.append("\\u%04x".formatted((int) c));
                    else out.append(c);
                }
            }
        }
        return out.append('"').toString();
    }
}
