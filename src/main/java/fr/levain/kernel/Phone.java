package fr.levain.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** A telephone number: ten digits for a French one ({@code 0555000000}), else with its country ({@code +32…}). */
public record Phone(@JsonValue String value) {
    private static final String FORM = "0[1-9]\\d{8}|\\+[1-9]\\d{6,14}";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Phone {
        if (!value.matches(FORM)) throw new IllegalArgumentException("phone: wrong form");
    }

    public static Optional<Phone> read(String typed) {
        return reading(typed).wellFormed();
    }

    public static Reading<Phone> reading(String typed) {
        var value = Typed.compact(typed.replaceAll("\\(0\\)|[()]", "")).replaceFirst("^00", "+");
        if (value.matches("\\+330?[1-9]\\d{8}")) value = "0" + value.substring(value.length() - 9);
        if (value.matches(FORM)) return new Reading.Read<>(new Phone(value));
        if (!value.matches("\\+?\\d*")) return new Reading.Unread<>("Le numéro de téléphone ne contient que des chiffres.");
        return new Reading.Unread<>("Un numéro français compte 10 chiffres, par exemple 05 55 00 00 00. Hors de France, commencez par +.");
    }

    public boolean hasValidKey() {
        return true;
    }

    /** {@code 05 55 00 00 00} */
    public String spaced() {
        return value.startsWith("+") ? value : value.replaceAll("(..)(?=.)", "$1\u00a0");
    }

    @Override
    public String toString() {
        return value;
    }
}
