package fr.levain.calls;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What will happen to a call by itself.
 *
 * @param outcome what became of it, in French
 */
public record PlannedAct(
        UUID id, CallId call, String slug, Act act, Instant due, Optional<Instant> doneAt, Optional<Instant> cancelledAt, Optional<String> outcome) {
    public enum Act { PUBLISH, WITHDRAW }

    public boolean isWaiting() {
        return doneAt.isEmpty() && cancelledAt.isEmpty();
    }
}
