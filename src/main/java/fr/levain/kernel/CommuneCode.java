package fr.levain.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** INSEE code of a commune, five characters kept as text (K6). A postal code is not one: it names several communes. */
public record CommuneCode(@JsonValue String value) {
    private static final String FORM = "([013-9]\\d|2[AB1-9])\\d{3}";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommuneCode {
        if (!value.matches(FORM)) throw new IllegalArgumentException("commune: 5 characters expected");
    }

    public static Optional<CommuneCode> read(String typed) {
        return reading(typed).wellFormed();
    }

    public static Reading<CommuneCode> reading(String typed) {
        var value = Typed.compact(typed);
        return value.matches(FORM)
                ? new Reading.Read<>(new CommuneCode(value))
                : new Reading.Unread<>("Le code INSEE d’une commune compte 5 caractères, par exemple 23030.");
    }

    public boolean hasValidKey() {
        return true;
    }

    public DepartmentCode department() {
        return new DepartmentCode(value.startsWith("97") || value.startsWith("98") ? value.substring(0, 3) : value.substring(0, 2));
    }

    @Override
    public String toString() {
        return value;
    }
}
