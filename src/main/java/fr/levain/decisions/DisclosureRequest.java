package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.documents.DocumentId;
import fr.levain.law.AccessRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Documents of a file asked for by its holder, once they know the decision (A5, CRPA L311-1).
 *
 * @param wanted in their own words
 * @param clock what silence means, and until when the CADA may be asked then
 */
public record DisclosureRequest(
        UUID id, ApplicationId application, String reference, String wanted, LocalDate askedOn, AccessRequest clock, Optional<Answer> answer) {
    public enum Kind {
        GIVEN("Communiqué"),
        PARTLY("Communiqué en partie"),
        REFUSED("Refusé");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** What is not given may be referred to the CADA. */
        public boolean withholds() {
            return this != GIVEN;
        }
    }

    /**
     * @param words what is given and how, or why it is not
     * @param file what is given; empty when the words are enough
     * @param referralUntil last day to refer it to the CADA; empty when all is given
     */
    public record Answer(LocalDate on, Kind kind, String words, Optional<DocumentId> file, Optional<LocalDate> referralUntil) {}

    /** Silence has refused it; an answer may still come. */
    public boolean isRefusedBySilence(LocalDate today) {
        return answer.isEmpty() && !today.isBefore(clock.refusedOn());
    }
}
