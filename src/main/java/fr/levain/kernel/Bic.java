package fr.levain.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** Code of a bank, 8 or 11 characters (K3). */
public record Bic(@JsonValue String value) {
    private static final String FORM = "[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Bic {
        if (!value.matches(FORM)) throw new IllegalArgumentException("BIC: 8 or 11 characters expected");
    }

    public static Optional<Bic> read(String typed) {
        return reading(typed).wellFormed();
    }

    public static Reading<Bic> reading(String typed) {
        var value = Typed.compact(typed);
        if (value.matches(FORM)) return new Reading.Read<>(new Bic(value));
        return new Reading.Unread<>(
                value.length() == 8 || value.length() == 11
                        ? "Ce BIC est mal formé : ses 5e et 6e caractères sont les lettres du pays, par exemple FR."
                        : "Le BIC compte 8 ou 11 caractères ; vous en avez saisi %d.".formatted(value.length()));
    }

    public boolean hasValidKey() {
        return true;
    }

    @Override
    public String toString() {
        return value;
    }
}
