package fr.levain.committees;

import fr.levain.documents.DocumentId;
import java.time.Instant;
import java.util.Optional;

/**
 * What is written of a session.
 *
 * @param number in the book of the committee, by year: {@code 2027-03}
 * @param text titles begin with a sharp, paragraphs are apart by a line break
 * @param version grows with each correction
 */
public record Minutes(MeetingId meeting, String number, String text, int version, Optional<Signed> signed) {
    /** The chair answers for the text by a named act. */
    public record Signed(String name, String quality, Instant at, DocumentId document, String digest) {}
}
