package fr.levain.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** Code of a main activity, {@code 94.99Z} (K4). Which nomenclature it belongs to is kept beside it. */
public record NafCode(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NafCode {
        if (!value.matches("\\d{2}\\.\\d{2}[A-Z]")) throw new IllegalArgumentException("NAF: 94.99Z expected");
    }

    public static Optional<NafCode> read(String typed) {
        return reading(typed).wellFormed();
    }

    public static Reading<NafCode> reading(String typed) {
        var value = Typed.compact(typed);
        return value.matches("\\d{4}[A-Z]")
                ? new Reading.Read<>(new NafCode(value.substring(0, 2) + "." + value.substring(2)))
                : new Reading.Unread<>("Le code d’activité compte 4 chiffres et une lettre, par exemple 94.99Z.");
    }

    public boolean hasValidKey() {
        return true;
    }

    @Override
    public String toString() {
        return value;
    }
}
