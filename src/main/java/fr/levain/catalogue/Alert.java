package fr.levain.catalogue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A search someone wants news of.
 *
 * @param token the key of its links
 * @param toldUntil aids listed up to then were told
 */
public record Alert(
        UUID id, String email, Search search, Rhythm rhythm, String token, Instant mailedAt, Optional<Instant> confirmedAt,
        Optional<Instant> stoppedAt, Optional<Instant> toldUntil) {
    public boolean isRunning() {
        return confirmedAt.isPresent() && stoppedAt.isEmpty();
    }
}
