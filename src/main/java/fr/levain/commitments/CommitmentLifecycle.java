package fr.levain.commitments;

import static fr.levain.commitments.CommitmentStatus.CANCELLED;
import static fr.levain.commitments.CommitmentStatus.COMMITTED;
import static fr.levain.commitments.CommitmentStatus.DECLINED;
import static fr.levain.commitments.CommitmentStatus.INVITED;
import static fr.levain.commitments.CommitmentStatus.REMOVED;
import static fr.levain.commitments.CommitmentStatus.TO_RECONFIRM;

import fr.levain.kernel.Lifecycle;
import java.util.Optional;

final class CommitmentLifecycle {
    static final Lifecycle<CommitmentStatus> MOVES = Lifecycle.startingAt(CommitmentStatus.class, INVITED)
            .allow(INVITED, COMMITTED, PartnerCommitted.class)
            .allow(INVITED, DECLINED, PartnerDeclined.class)
            .allow(INVITED, CANCELLED, PartnerInvitationCancelled.class)
            .allow(INVITED, REMOVED, PartnerRemoved.class)
            .allow(COMMITTED, TO_RECONFIRM, CommitmentToReconfirm.class)
            .allow(COMMITTED, DECLINED, PartnerDeclined.class)
            .allow(COMMITTED, REMOVED, PartnerRemoved.class)
            .allow(TO_RECONFIRM, COMMITTED, PartnerCommitted.class)
            .allow(TO_RECONFIRM, DECLINED, PartnerDeclined.class)
            .allow(TO_RECONFIRM, REMOVED, PartnerRemoved.class)
            .allow(DECLINED, COMMITTED, PartnerCommitted.class)
            .allow(DECLINED, INVITED, PartnerInvited.class)
            .allow(DECLINED, REMOVED, PartnerRemoved.class)
            .allow(CANCELLED, INVITED, PartnerInvited.class)
            .allow(REMOVED, TO_RECONFIRM, PartnerRestored.class)
            .allow(REMOVED, INVITED, PartnerRestored.class);

    private CommitmentLifecycle() {}

    /**
     * Where it stands by what the form says now, whatever was last written down: a change nobody reported counts all the
     * same.
     *
     * @param signed what was last committed to
     * @param now what the form and the partner's page say; empty when the partner is no longer in the form
     */
    static CommitmentStatus standing(CommitmentStatus kept, Optional<PartnerTerms> signed, Optional<PartnerTerms> now) {
        var standing = kept;
        for (var next = next(standing, signed, now); next != standing; next = next(standing, signed, now)) standing = next;
        return standing;
    }

    /** One move at a time, each in the table. */
    static CommitmentStatus next(CommitmentStatus kept, Optional<PartnerTerms> signed, Optional<PartnerTerms> now) {
        return switch (kept) {
            case INVITED -> now.isEmpty() ? REMOVED : INVITED;
            case COMMITTED -> now.isEmpty() ? REMOVED : now.equals(signed) ? COMMITTED : TO_RECONFIRM;
            case TO_RECONFIRM -> now.isEmpty() ? REMOVED : now.equals(signed) ? COMMITTED : TO_RECONFIRM;
            case REMOVED -> now.isEmpty() ? REMOVED : signed.isPresent() ? TO_RECONFIRM : INVITED;
            case DECLINED -> now.isEmpty() ? REMOVED : DECLINED;
            case CANCELLED -> kept;
        };
    }
}
