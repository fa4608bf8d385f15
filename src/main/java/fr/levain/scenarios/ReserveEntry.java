package fr.levain.scenarios;

import fr.levain.applications.ApplicationId;
import fr.levain.committees.MeetingId;
import fr.levain.kernel.Euros;
import java.time.Instant;
import java.util.Optional;

/**
 * A favourable opinion the money did not reach.
 *
 * @param heldAt when its session was held: earlier sessions come first
 * @param place in the list of its session, from 1
 */
public record ReserveEntry(
        ApplicationId application, MeetingId meeting, String envelope, String call, String reference, String object, String holder,
        Euros amount, Optional<Integer> points, Instant heldAt, int place, Status status, Optional<Instant> promotedAt) {
    /** WAITING for money. PROMOTED: money is set aside, a decision is to be proposed. LEFT: decided, or withdrawn. */
    public enum Status { WAITING, PROMOTED, LEFT }

    /** For whoever may not see scores of it yet. */
    ReserveEntry unscored() {
        return new ReserveEntry(application, meeting, envelope, call, reference, object, holder, amount, Optional.empty(), heldAt, place, status, promotedAt);
    }

    /** For whoever withdrew from it: it keeps its rank, and says nothing else (I3). */
    ReserveEntry closed() {
        return new ReserveEntry(application, meeting, envelope, call, "", "", "", Euros.ZERO, Optional.empty(), heldAt, place, status, promotedAt);
    }

    public boolean isClosed() {
        return reference.isEmpty();
    }

    public String outOfHundred() {
        return points.map(Points::outOfHundred).orElse("—");
    }
}
