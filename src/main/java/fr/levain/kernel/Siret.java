package fr.levain.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** Number of an establishment: the SIREN then 5 digits, with a Luhn key over the 14 (K1). */
public record Siret(@JsonValue String digits) {
    static final String SPREADSHEET =
            "Ce numéro a été abîmé par un tableur (notation scientifique). Recopiez-le depuis un document officiel.";
    private static final String LA_POSTE = "356000000";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Siret {
        if (digits.length() != 14 || !Typed.isDigits(digits)) throw new IllegalArgumentException("SIRET: 14 digits expected");
    }

    public static Optional<Siret> read(String typed) {
        return reading(typed).wellFormed();
    }

    public static Reading<Siret> reading(String typed) {
        if (Typed.isScientific(typed)) return new Reading.Unread<>(SPREADSHEET);
        var digits = Typed.compact(typed);
        if (!Typed.isDigits(digits)) return new Reading.Unread<>("Le SIRET ne contient que des chiffres.");
        if (digits.length() == 9)
            return new Reading.Unread<>("Ce numéro est un SIREN (9 chiffres). Ajoutez les 5 chiffres de l’établissement.");
        if (digits.length() != 14)
            return new Reading.Unread<>("Le SIRET compte 14 chiffres ; vous en avez saisi %d.".formatted(digits.length()));
        var siret = new Siret(digits);
        if (siret.hasValidKey()) return new Reading.Read<>(siret);
        return new Reading.WrongKey<>(siret, digits.endsWith("00000")
                ? "La fin de ce SIRET a été remplacée par des zéros, sans doute par un tableur. Recopiez les 14 chiffres."
                : "Ce SIRET n’existe pas : sa clé de contrôle est fausse. Vérifiez chaque chiffre.");
    }

    public Siren siren() {
        return new Siren(digits.substring(0, 9));
    }

    public boolean hasValidKey() {
        if (!siren().hasValidKey()) return false;
        // La Poste has more establishments than the key allows: their digits add up to a multiple of five (K1).
        return Typed.passesLuhn(digits)
                || digits.startsWith(LA_POSTE) && digits.chars().map(c -> c - '0').sum() % 5 == 0;
    }

    /** {@code 200 053 759 00011} */
    public String spaced() {
        return siren().spaced() + French.THIN + digits.substring(9);
    }

    @Override
    public String toString() {
        return digits;
    }
}
