package fr.levain.committees;

import java.util.List;

/**
 * Whoever sits on a committee.
 *
 * @param number place in the composition, from 1
 * @param quality on whose behalf: « Élue déléguée », « CRESS »
 * @param email of their account, where the convocation goes; empty for somebody met by post
 * @param voting has a voice; the others advise
 * @param mandates offices and mandates they declared, by name of the organisation
 */
public record Seat(int number, String name, String quality, String email, boolean voting, boolean chair, List<String> mandates) {
    public Seat {
        name = name.strip();
        quality = quality.strip();
        email = email.strip().toLowerCase(java.util.Locale.ROOT);
        mandates = mandates.stream().map(String::strip).filter(each -> !each.isEmpty()).distinct().toList();
    }

    public Seat(int number, String name, String quality, String email, boolean voting, boolean chair) {
        this(number, name, quality, email, voting, chair, List.of());
    }
}
