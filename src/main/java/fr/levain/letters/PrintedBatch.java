package fr.levain.letters;

import fr.levain.documents.DocumentId;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Letters printed together.
 *
 * @param madeBy reference of who printed it
 * @param document all of them in one PDF
 * @param count of the letters it still holds
 * @param sentOn the day it was posted
 */
public record PrintedBatch(UUID id, Instant madeAt, String madeBy, DocumentId document, int count, Optional<LocalDate> sentOn) {
    static final String KIND = "letter-batch";

    public static Subject subject(UUID id) {
        return new Subject(KIND, id);
    }

    public String path() {
        return "/instruction/courriers/lots/" + id;
    }
}
