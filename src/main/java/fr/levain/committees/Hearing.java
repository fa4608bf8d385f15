package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import java.time.Instant;
import java.util.Optional;

/**
 * The holder heard on their dossier.
 *
 * @param expectedAt when its turn comes, by the durations of the agenda
 * @param toldFor the hour that the holder was told
 * @param invitedAt when the holder was told; empty while the meeting is not convened
 */
public record Hearing(ApplicationId application, String reference, String object, Instant expectedAt, Optional<Instant> invitedAt, Optional<Instant> toldFor, Optional<Instant> heardAt) {
    /** Invited for another hour than its turn now comes. */
    public boolean isMoved() {
        return toldFor.isPresent() && !toldFor.get().equals(expectedAt);
    }
}
