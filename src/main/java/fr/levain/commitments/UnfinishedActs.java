package fr.levain.commitments;

import fr.levain.documents.Documents;
import fr.levain.kernel.Caller;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A letter sent without its code commits nobody: it is not kept. */
@Service
@Transactional
class UnfinishedActs {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int AT_ONCE = 500;

    private final PreparedActStore acts;
    private final AddressProofStore proofs;
    private final Documents documents;
    private final Clock clock;

    UnfinishedActs(PreparedActStore acts, AddressProofStore proofs, Documents documents, Clock clock) {
        this.acts = acts;
        this.proofs = proofs;
        this.documents = documents;
        this.clock = clock;
    }

    void forget() {
        var now = clock.instant();
        for (var left : acts.leftBefore(now.minus(KEPT), AT_ONCE)) {
            acts.remove(left.commitment());
            left.act().letter().ifPresent(letter -> documents.remove(letter.document(), new Caller.System("commitments-unfinished"), now));
        }
        acts.forgetCodesBefore(now.minus(KEPT));
        proofs.forgetBefore(now, now.minus(KEPT));
    }
}
