package fr.levain.ui;

import fr.levain.kernel.Euros;
import java.math.BigDecimal;
import java.util.Optional;

/** An amount as people type it: {@code 36 643,50}, with or without the sign of the euro. */
public final class TypedEuros {
    private static final int DIGITS = 10;

    private TypedEuros() {}

    /** Empty for what is no amount, is below zero, or has more digits than any budget of a region. */
    public static Optional<Euros> read(String typed) {
        return read(typed, DIGITS);
    }

    /** @param digits before the comma, at most */
    static Optional<Euros> read(String typed, int digits) {
        var plain = plain(typed);
        return plain.matches("\\d{1," + digits + "}(\\.\\d{1,2})?") ? Optional.of(Euros.of(new BigDecimal(plain))) : Optional.empty();
    }

    /** What to say of an amount that {@link #read} refuses. @param otherwise when it is neither negative nor too large */
    public static String wrong(String typed, String otherwise) {
        var plain = plain(typed);
        if (plain.matches("[-−–]\\d+(\\.\\d*)?")) return "Un montant ne peut pas être négatif : écrivez-le sans signe moins.";
        if (plain.matches("\\d{" + (DIGITS + 1) + ",}(\\.\\d*)?")) return "Ce montant est trop grand : comptez ses zéros. Il s’écrit en euros, avec dix chiffres au plus.";
        if (plain.matches("\\d+\\.\\d{3,}")) return "Arrondissez aux centimes : deux chiffres au plus après la virgule.";
        return otherwise;
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
    }
}
