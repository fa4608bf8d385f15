package fr.levain.letters;

import fr.levain.documents.DocumentId;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A letter that leaves by post.
 *
 * @param about what it is told to the journal of
 * @param reference of the dossier
 * @param recipient name and address, one line each
 * @param againReason why it is printed again; empty the first time
 */
public record Posting(
        UUID id, String title, DocumentId pdf, Subject about, String reference, List<String> recipient, Why why, Instant queuedAt,
        String againReason) {
    public enum Why {
        NO_EMAIL("pas d’adresse électronique"),
        NO_CONSENT("pas d’accord pour le portail");

        private final String label;

        Why(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean isPrintedAgain() {
        return !againReason.isEmpty();
    }
}
