package fr.levain.support.web;

import fr.levain.ui.TypedDay;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What somebody typed in a form, as it was typed: what has to be mended comes back whole. */
public record Typed(Map<String, String> values) {
    public static final Typed NOTHING = new Typed(Map.of());

    public Typed {
        values = Map.copyOf(values);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public String value(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    Typed with(String name, String value) {
        var others = new HashMap<>(values);
        others.put(name, value);
        return new Typed(others);
    }

    /** As typed; this day when the form was not sent. */
    public TypedDay day(String name, LocalDate otherwise) {
        return asks(name) ? day(name) : TypedDay.of(otherwise);
    }

    /** Whether the form that was sent has this day. */
    boolean asks(String name) {
        return values.containsKey(name + "-jour") || values.containsKey(name);
    }

    public TypedDay day(String name) {
        return TypedDay.from(this::value, name);
    }

    /** Whether something was typed in one of these, so that their form stays open. */
    public boolean holds(String... names) {
        for (var name : names) if (!value(name).isBlank()) return true;
        return false;
    }
}
