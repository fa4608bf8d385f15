package fr.levain.commitments;

import fr.levain.applications.ApplicationWithdrawn;
import fr.levain.applications.Partnerships;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Partners learn from the platform, not from a page that keeps silent, that the dossier they are in is given up. */
@Component
class WithdrawnDossiers {
    private final Commitments commitments;
    private final Partnerships partnerships;
    private final CommitmentMails mails;

    WithdrawnDossiers(Commitments commitments, Partnerships partnerships, CommitmentMails mails) {
        this.commitments = commitments;
        this.partnerships = partnerships;
        this.mails = mails;
    }

    /** In the transaction of the act itself: it is told if it happened, and only then. */
    @EventListener
    void tell(ApplicationWithdrawn withdrawn) {
        var partnership = partnerships.of(withdrawn.application());
        for (var line : commitments.of(partnership)) {
            var waits = line.is(CommitmentStatus.INVITED) || line.is(CommitmentStatus.COMMITTED) || line.is(CommitmentStatus.TO_RECONFIRM);
            if (waits) mails.withdrawn(partnership.view(), line.commitment().orElseThrow());
        }
    }
}
