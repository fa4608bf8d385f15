package fr.levain.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** Number of an association in the national register (K2). It carries no key. */
public record Rna(@JsonValue String value) {
    private static final String FORM = "W\\d[0-9A-Z]\\d{7}";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Rna {
        if (!value.matches(FORM)) throw new IllegalArgumentException("RNA: W and 9 characters expected");
    }

    public static Optional<Rna> read(String typed) {
        return reading(typed).wellFormed();
    }

    public static Reading<Rna> reading(String typed) {
        var value = Typed.compact(typed);
        if (value.matches(FORM)) return new Reading.Read<>(new Rna(value));
        return new Reading.Unread<>(
                Typed.isDigits(value)
                        ? "Ce numéro ressemble à un ancien numéro de préfecture. Le numéro RNA commence par W."
                        : "Le numéro RNA commence par W, suivi de 9 caractères. Il figure sur votre récépissé de déclaration.");
    }

    public boolean hasValidKey() {
        return true;
    }

    @Override
    public String toString() {
        return value;
    }
}
