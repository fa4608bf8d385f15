package fr.levain.committees;

/**
 * Whoever sits on a committee.
 *
 * @param number place in the composition, from 1
 * @param quality on whose behalf: « Élue déléguée », « CRESS »
 * @param email of their account, where the convocation goes; empty for somebody met by post
 * @param voting has a voice; the others advise
 */
public record Seat(int number, String name, String quality, String email, boolean voting, boolean chair) {
    public Seat {
        name = name.strip();
        quality = quality.strip();
        email = email.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
