package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A call, a mail or a letter about a dossier that did not pass through Levain, as an officer noted it.
 *
 * @param received from outside; sent by the service otherwise
 * @param correspondent whom it was with, in the officer's words
 */
public record Contact(
        UUID id,
        ApplicationId application,
        Kind kind,
        boolean received,
        LocalDate on,
        String correspondent,
        String summary,
        Instant notedAt,
        Optional<AccountId> notedBy) {
    public enum Kind {
        CALL("Appel téléphonique"),
        MAIL("Courriel"),
        LETTER("Courrier");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** « Appel téléphonique reçu ». */
    public String told() {
        return kind.label() + (received ? " reçu" : kind == Kind.CALL ? " passé" : " envoyé");
    }
}
