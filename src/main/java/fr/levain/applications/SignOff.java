package fr.levain.applications;

import fr.levain.kernel.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The agreement of the legal representative to the filing.
 *
 * @param function by which they agree, as they typed it
 * @param digest SHA-256 of the answers agreed to; empty until then
 * @param reason why not
 */
public record SignOff(
        UUID id,
        ParticipantId participant,
        Instant askedAt,
        AccountId askedBy,
        Optional<Instant> answeredAt,
        boolean given,
        Optional<String> function,
        Optional<String> digest,
        Optional<String> reason) {

    public enum State {
        WAITING,
        GIVEN,
        /** An answer changed since. */
        OUTDATED,
        REFUSED
    }

    /** @param now digest of the answers as they stand */
    public State state(String now) {
        if (answeredAt.isEmpty()) return State.WAITING;
        if (!given) return State.REFUSED;
        return digest.filter(now::equals).isPresent() ? State.GIVEN : State.OUTDATED;
    }
}
