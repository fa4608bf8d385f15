package fr.levain.catalogue;

import fr.levain.calls.Contact;
import java.util.List;
import java.util.Optional;

/**
 * All that is told of an aid. What its source does not tell is left empty, never guessed.
 *
 * @param description sanitised HTML
 * @param rate the greatest share paid, in words
 * @param beneficiaries as its source says them
 * @param steps what happens, in order
 * @param link the funder's own page, for an aid of someone else
 * @param deposit address where a dossier is opened, when one may be
 * @param deduced codes of what was worked out from words rather than told: {@code places}, {@code themes}
 */
public record AidSheet(
        Listing listing,
        String description,
        Optional<String> rate,
        Optional<String> ceiling,
        List<String> beneficiaries,
        List<String> conditions,
        List<String> steps,
        List<String> legalBasis,
        Optional<Contact> contact,
        Optional<String> link,
        Optional<String> deposit,
        List<String> deduced) {
    public AidSheet {
        beneficiaries = List.copyOf(beneficiaries);
        conditions = List.copyOf(conditions);
        steps = List.copyOf(steps);
        legalBasis = List.copyOf(legalBasis);
        deduced = List.copyOf(deduced);
    }
}
