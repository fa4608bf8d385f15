package fr.levain.applications;

import fr.levain.documents.DocumentId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What makes a dossier one received on paper.
 *
 * @param address where its author is written to, one line each
 * @param postedOn on the postmark: it counts for a closing date (CRPA L112-1)
 * @param receivedOn the date of reception: delays run from it
 * @param original the paper, scanned
 * @param enteredBy the officer who keyed it in
 */
public record PaperEntry(
        ApplicationId application, String authorName, List<String> address, LocalDate postedOn, LocalDate receivedOn,
        Optional<DocumentId> original, Instant enteredAt, AccountId enteredBy) {

    /** The reception as an instant of its day, never to come. */
    public Instant receivedAt(Instant now) {
        var noon = receivedOn.atTime(LocalTime.NOON).atZone(French.PARIS).toInstant();
        return noon.isAfter(now) ? now : noon;
    }

    /** The first instant of the day of the postmark: a letter posted on the last day is in time. */
    public Instant postedAt() {
        return postedOn.atStartOfDay(French.PARIS).toInstant();
    }
}
