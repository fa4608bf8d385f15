package fr.levain.programmes;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Places that come free go to the projects that wait, in the order the jury gave. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WaitingProjects {
    private static final Caller ITSELF = new Caller.System("waiting-projects");

    private final CandidacyStore store;
    private final CandidacyMails mails;
    private final ApplicationEventPublisher events;

    WaitingProjects(CandidacyStore store, CandidacyMails mails, ApplicationEventPublisher events) {
        this.store = store;
        this.mails = mails;
        this.events = events;
    }

    /** @param cohort locked by the caller */
    void serve(Cohort cohort, Instant now) {
        if (!cohort.servesItself(now)) return;
        for (int left = left(cohort); left > 0; left--) {
            var next = store.firstWaiting(cohort.id());
            if (next.isEmpty()) return;
            admit(next.get(), next.get().reason(), now, ITSELF);
        }
    }

    /** @param cohort locked by the caller */
    int left(Cohort cohort) {
        var admitted = store.counts(List.of(cohort.id())).getOrDefault(cohort.id(), Map.of()).getOrDefault(CandidacyStatus.ADMITTED, 0);
        return Math.max(0, cohort.details().places() - admitted);
    }

    Candidacy admit(Candidacy candidacy, String reason, Instant now, Caller by) {
        var admitted = store.move(candidacy, CandidacyStatus.ADMITTED, reason, 0, now);
        events.publishEvent(new Admitted(admitted.project(), admitted.programme(), admitted.cohort(), now, by));
        mails.answered(admitted);
        return admitted;
    }
}
