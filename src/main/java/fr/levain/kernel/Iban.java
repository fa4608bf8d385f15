package fr.levain.kernel;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/** Bank account number (K3). Never printed whole by accident: {@link #toString} is masked, and so it has no JSON form. */
public record Iban(String value) {
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    /** Lengths of the registry for the countries of the single euro payments area. */
    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("AD", 24), Map.entry("AT", 20), Map.entry("BE", 16), Map.entry("BG", 22), Map.entry("CH", 21),
            Map.entry("CY", 28), Map.entry("CZ", 24), Map.entry("DE", 22), Map.entry("DK", 18), Map.entry("EE", 20),
            Map.entry("ES", 24), Map.entry("FI", 18), Map.entry("FR", 27), Map.entry("GB", 22), Map.entry("GI", 23),
            Map.entry("GR", 27), Map.entry("HR", 21), Map.entry("HU", 28), Map.entry("IE", 22), Map.entry("IS", 26),
            Map.entry("IT", 27), Map.entry("LI", 21), Map.entry("LT", 20), Map.entry("LU", 20), Map.entry("LV", 21),
            Map.entry("MC", 27), Map.entry("MT", 31), Map.entry("NL", 18), Map.entry("NO", 15), Map.entry("PL", 28),
            Map.entry("PT", 25), Map.entry("RO", 24), Map.entry("SE", 24), Map.entry("SI", 19), Map.entry("SK", 24),
            Map.entry("SM", 27), Map.entry("VA", 22));

    public Iban {
        if (!value.matches("[A-Z]{2}\\d{2}[0-9A-Z]{11,30}")
                || LENGTHS.getOrDefault(value.substring(0, 2), value.length()) != value.length())
            throw new IllegalArgumentException("IBAN: wrong form");
    }

    public static Optional<Iban> read(String typed) {
        return reading(typed).wellFormed();
    }

    public static Reading<Iban> reading(String typed) {
        var value = Typed.compact(typed);
        if (!value.matches("[A-Z]{2}\\d{2}[0-9A-Z]*"))
            return new Reading.Unread<>("L’IBAN commence par deux lettres et deux chiffres, par exemple FR76.");
        var length = LENGTHS.getOrDefault(value.substring(0, 2), 0);
        if (length != 0 && value.length() != length)
            return new Reading.Unread<>("Un IBAN %s compte %d caractères ; vous en avez saisi %d."
                    .formatted(value.substring(0, 2), length, value.length()));
        if (value.length() < 15 || value.length() > 34)
            return new Reading.Unread<>("Un IBAN compte entre 15 et 34 caractères. Recopiez celui de votre relevé.");
        var iban = new Iban(value);
        return iban.hasValidKey()
                ? new Reading.Read<>(iban)
                : new Reading.WrongKey<>(iban, "La clé de cet IBAN est fausse : un caractère a dû changer. Comparez-le à votre relevé.");
    }

    public boolean hasValidKey() {
        var moved = value.substring(4) + value.substring(0, 4);
        var digits = new StringBuilder();
        moved.chars().forEach(c -> digits.append(Character.getNumericValue(c)));
        if (!new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE)) return false;
        return !usesRib() || Rib.hasValidKey(value.substring(4));
    }

    private boolean usesRib() {
        return value.startsWith("FR") || value.startsWith("MC");
    }

    /** {@code FR76 •••• 0189}: the country, the key and the last four characters. */
    public String masked() {
        return value.substring(0, 4) + " •••• " + value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
