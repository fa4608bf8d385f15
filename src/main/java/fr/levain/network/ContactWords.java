package fr.levain.network;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds an address, a telephone number or a link in what somebody writes to be shown before both sides agree: contact details
 * are given by the introduction itself, and links are what unwanted messages are made of.
 */
public final class ContactWords {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:(?:\\+|00)33[\\s.\\-]?|0)[1-9](?:[\\s.\\-]?\\d{2}){4}(?!\\d)");
    private static final Pattern LINK = Pattern.compile("(?i)https?://|www\\.");

    private ContactWords() {}

    /** What to take out, in French; empty when there is nothing. */
    public static Optional<String> problem(String text) {
        if (EMAIL.matcher(text).find()) return Optional.of("Retirez l’adresse électronique : elle est donnée quand les deux personnes sont d’accord.");
        if (PHONE.matcher(text).find()) return Optional.of("Retirez le numéro de téléphone : il est donné quand les deux personnes sont d’accord.");
        if (LINK.matcher(text).find()) return Optional.of("Retirez le lien : écrivez plutôt de quoi il s’agit.");
        return Optional.empty();
    }
}
