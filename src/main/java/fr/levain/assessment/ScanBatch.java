package fr.levain.assessment;

import fr.levain.documents.DocumentId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Paper pieces scanned in one go.
 *
 * @param document the whole, as it was sent
 * @param left runs of pages still to file by hand
 */
public record ScanBatch(UUID id, String fileName, int pages, DocumentId document, Instant at, AccountId by, int left) {
    static final String KIND = "scan-batch";

    static Subject subject(UUID id) {
        return new Subject(KIND, id);
    }

    public String path() {
        return "/instruction/numerisations/" + id;
    }

    /** Where a run of pages went, or why it went nowhere. */
    public enum Outcome {
        FILED("Classée"),
        NO_COVER("Aucun bordereau devant ces pages"),
        UNKNOWN_DOSSIER("Aucun dossier déposé ne porte cette référence"),
        UNKNOWN_PIECE("L’appel ne demande pas cette pièce"),
        REFUSED("Le fichier n’a pas été accepté");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public record Part(UUID id, int first, int last, DocumentId document, Outcome outcome, Optional<String> reference, Optional<String> piece) {
        public String pagesTold() {
            return first == last ? "page " + first : "pages " + first + " à " + last;
        }
    }
}
