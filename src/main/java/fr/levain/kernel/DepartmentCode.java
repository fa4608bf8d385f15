package fr.levain.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** Code of a department, kept as text: {@code 23}, {@code 2A}, {@code 974} (K6). */
public record DepartmentCode(@JsonValue String value) {
    private static final String FORM = "0[1-9]|1\\d|2[1-9AB]|[3-8]\\d|9[0-5]|97[1-8]|98[4-9]";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DepartmentCode {
        if (!value.matches(FORM)) throw new IllegalArgumentException("department: 2 or 3 characters expected");
    }

    public static Optional<DepartmentCode> read(String typed) {
        return reading(typed).wellFormed();
    }

    public static Reading<DepartmentCode> reading(String typed) {
        var compact = Typed.compact(typed);
        var value = compact.matches("[1-9]") ? "0" + compact : compact;
        return value.matches(FORM)
                ? new Reading.Read<>(new DepartmentCode(value))
                : new Reading.Unread<>("Écrivez le code du département, par exemple 23 ou 2A.");
    }

    public boolean hasValidKey() {
        return true;
    }

    @Override
    public String toString() {
        return value;
    }
}
