package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.documents.DocumentId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The reasons of a rejection by silence, asked for by its applicant (I6, CRPA L232-4).
 *
 * @param rejectedOn the day silence became a rejection
 * @param dueOn last day to tell the reasons
 * @param given empty while nobody told them
 */
public record SilenceRequest(ApplicationId application, String reference, LocalDate rejectedOn, LocalDate askedOn, LocalDate dueOn, Optional<Given> given) {
    /** @param until last day to challenge the rejection, when they were read the day they were told */
    public record Given(LocalDate on, LocalDate until, String reasons, NotificationMode mode, DocumentId letter) {}

    public boolean isLate(LocalDate today) {
        return given.isEmpty() && today.isAfter(dueOn);
    }
}
