package fr.levain.commitments;

import fr.levain.applications.Partnership;
import fr.levain.applications.Partnerships;
import fr.levain.kernel.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down, and tells, what the form made of a commitment. The page already shows it: a change counts as soon as it is
 * saved. A partner is written to once the draft has been quiet, not at each figure typed.
 */
@Service
@Transactional
class Reconfirmations {
    private static final int AT_ONCE = 200;
    private static final Caller BY_ITSELF = new Caller.System("commitments-compared");

    private final CommitmentStore store;
    private final LinkStore links;
    private final Partnerships partnerships;
    private final CommitmentsInPack pack;
    private final CommitmentMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reconfirmations(
            CommitmentStore store, LinkStore links, Partnerships partnerships, CommitmentsInPack pack, CommitmentMails mails,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.links = links;
        this.partnerships = partnerships;
        this.pack = pack;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Those to compare now. */
    @Transactional(readOnly = true)
    List<CommitmentId> due() {
        return store.toCompare(clock.instant().minus(pack.settings().quiet()), AT_ONCE);
    }

    /** One at a time: what goes wrong with one holds back no other. */
    void compare(CommitmentId id) {
        var now = clock.instant();
        var before = store.lock(id);
        var partnership = partnerships.of(before.application());
        var after = written(before, partnership, now, BY_ITSELF);
        store.compared(id, now);
        if (after.kept() == before.kept()) return;
        if (after.kept() == CommitmentStatus.TO_RECONFIRM) {
            mails.toReconfirm(partnership.view(), line(after, partnership), links.draw(id, now, now.plus(pack.settings().linkLife())));
        }
        if (after.kept() == CommitmentStatus.REMOVED) {
            mails.removed(partnership.view(), after, links.draw(id, now, now.plus(pack.settings().linkLife())));
        }
    }

    /** The commitment with every move the form asks for written down; locked by who calls. */
    Commitment written(Commitment locked, Partnership partnership, Instant now, Caller by) {
        var commitment = locked;
        while (true) {
            var line = line(commitment, partnership);
            var next = CommitmentLifecycle.next(commitment.kept(), line.signed(), line.terms());
            if (next == commitment.kept()) return commitment;
            store.move(commitment, next);
            announce(commitment, line, next, now, by);
            commitment = store.find(commitment.id()).orElseThrow();
        }
    }

    static PartnerLine line(Commitment commitment, Partnership partnership) {
        return new PartnerLine(commitment.row(),
                partnership.row(commitment.row()).map(row -> PartnerTerms.of(row, commitment.research(), commitment.shares())), Optional.of(commitment));
    }

    private void announce(Commitment commitment, PartnerLine line, CommitmentStatus next, Instant now, Caller by) {
        var application = commitment.application();
        var row = commitment.row();
        switch (next) {
            case TO_RECONFIRM -> events.publishEvent(commitment.kept() == CommitmentStatus.REMOVED
                    ? new PartnerRestored(application, now, by, row)
                    : new CommitmentToReconfirm(application, now, by, row, line.changes().size()));
            case REMOVED -> events.publishEvent(new PartnerRemoved(application, now, by, row, commitment.evidence().isPresent()));
            case COMMITTED -> {
                var evidence = commitment.evidence().orElseThrow();
                events.publishEvent(new PartnerCommitted(application, now, by, row, evidence.kind(), evidence.digest(), true));
            }
            case INVITED -> events.publishEvent(new PartnerRestored(application, now, by, row));
            case DECLINED, CANCELLED -> throw new IllegalStateException("the form alone never makes it " + next);
        }
    }
}
