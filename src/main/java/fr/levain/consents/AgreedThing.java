package fr.levain.consents;

import fr.levain.kernel.Subject;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Something a person gave agreements about: a request, a candidacy, a follow-up.
 *
 * @param about what the agreements are about
 * @param kind « Accompagnement »
 * @param link secret part of the address of its own page
 * @param path of that page
 * @param project it belongs to
 * @param shown the agreements that are about it and still tell something
 * @param revocable those taken back alone; the others are on its own page, with the whole thing
 * @param act on the button that takes one back
 */
public record AgreedThing(
        Subject about, String kind, String title, String link, String path, UUID project, Predicate<Consent> shown, Predicate<Consent> revocable, String act) {}
