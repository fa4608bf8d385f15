package fr.levain.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** Number of a legal unit: 9 digits with a Luhn key (K1). */
public record Siren(@JsonValue String digits) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Siren {
        if (digits.length() != 9 || !Typed.isDigits(digits)) throw new IllegalArgumentException("SIREN: 9 digits expected");
    }

    public static Optional<Siren> read(String typed) {
        return reading(typed).wellFormed();
    }

    public static Reading<Siren> reading(String typed) {
        if (Typed.isScientific(typed)) return new Reading.Unread<>(Siret.SPREADSHEET);
        var digits = Typed.compact(typed);
        if (!Typed.isDigits(digits)) return new Reading.Unread<>("Le SIREN ne contient que des chiffres.");
        if (digits.length() != 9)
            return new Reading.Unread<>("Le SIREN compte 9 chiffres ; vous en avez saisi %d.".formatted(digits.length()));
        var siren = new Siren(digits);
        return siren.hasValidKey()
                ? new Reading.Read<>(siren)
                : new Reading.WrongKey<>(siren, "Ce SIREN n’existe pas : sa clé de contrôle est fausse. Vérifiez chaque chiffre.");
    }

    public boolean hasValidKey() {
        return !digits.equals("000000000") && Typed.passesLuhn(digits);
    }

    /** {@code 200 053 759} */
    public String spaced() {
        return digits.substring(0, 3) + French.THIN + digits.substring(3, 6) + French.THIN + digits.substring(6);
    }

    @Override
    public String toString() {
        return digits;
    }
}
