package fr.levain.applications;

import fr.levain.documents.DocumentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an officer asked the author for.
 *
 * @param message in the officer's words
 * @param due last day to answer
 * @param pieces empty for a clarification
 * @param fields questions whose answers may be corrected, by field of the form; for a clarification only
 * @param answer the author's words, once given
 */
public record Supplement(
        SupplementId id,
        ApplicationId application,
        Kind kind,
        String message,
        Instant askedAt,
        LocalDate due,
        List<Piece> pieces,
        List<String> fields,
        Optional<String> answer,
        Optional<Instant> closedAt) {

    public enum Kind {
        /** Pieces required by the texts: the delay of silence is suspended (D7). */
        PIECES,
        /** Demande de précisions: suspends nothing. */
        CLARIFICATION
    }

    /** @param code of the requirement, shared with the call and the form */
    public record Piece(String code, String label, Optional<DocumentId> document, Optional<Instant> providedAt) {
        public static Piece awaited(String code, String label) {
            return new Piece(code, label, Optional.empty(), Optional.empty());
        }

        public boolean isProvided() {
            return document.isPresent();
        }
    }

    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    public List<Piece> missing() {
        return pieces.stream().filter(piece -> !piece.isProvided()).toList();
    }
}
