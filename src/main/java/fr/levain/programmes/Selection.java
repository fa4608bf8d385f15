package fr.levain.programmes;

import fr.levain.consents.ConsentWithdrawn;
import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.programmes.SelectionResult.Done;
import fr.levain.programmes.SelectionResult.NoPlaceLeft;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The jury answers, with its reason. Each answer locks the cohort before it counts places: of two projects that are given
 * the last one, one has it and the other keeps its standing.
 */
@Service
@Transactional
public class Selection {
    private record Answered(Candidacy candidacy, Optional<Cohort> cohort) {}

    private final CandidacyStore store;
    private final CohortStore cohorts;
    private final Programmes programmes;
    private final WaitingProjects waiting;
    private final PartnerTeams teams;
    private final CandidacyMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Selection(CandidacyStore store, CohortStore cohorts, Programmes programmes, WaitingProjects waiting, PartnerTeams teams, CandidacyMails mails,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.waiting = waiting;
        this.teams = teams;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** @param reason read by its holder */
    public SelectionResult admit(CandidacyId id, String reason, Caller by) {
        var answered = locked(id, by);
        if (answered.candidacy().status() == CandidacyStatus.ADMITTED) return new Done(answered.candidacy());
        var full = answered.cohort().filter(each -> waiting.left(each) == 0);
        if (full.isPresent()) return new NoPlaceLeft(full.get().details().places());
        return new Done(waiting.admit(answered.candidacy(), reason.strip(), clock.instant(), by));
    }

    /** At the end of the list. Without a cohort there is no list. */
    public Candidacy putOnList(CandidacyId id, String reason, Caller by) {
        var answered = locked(id, by);
        var cohort = answered.cohort().orElseThrow(() -> new NotFound("cohort of " + id));
        var now = clock.instant();
        var put = store.move(answered.candidacy(), CandidacyStatus.WAITING, reason.strip(), store.lastRank(cohort.id()) + 1, now);
        events.publishEvent(new CandidacyWaits(put.project(), put.programme(), put.rank(), now, by));
        mails.answered(put);
        waiting.serve(cohort, now);
        return store.find(id).orElseThrow();
    }

    public Candidacy refuse(CandidacyId id, String reason, Caller by) {
        var answered = locked(id, by);
        var now = clock.instant();
        var refused = store.move(answered.candidacy(), CandidacyStatus.REFUSED, reason.strip(), 0, now);
        events.publishEvent(new CandidacyRefused(refused.project(), refused.programme(), now, by));
        mails.answered(refused);
        return refused;
    }

    /** One rank higher on the waiting list. */
    public void moveUp(CandidacyId id, Caller by) {
        var answered = locked(id, by);
        if (answered.candidacy().status() == CandidacyStatus.WAITING) store.moveUp(answered.candidacy());
    }

    /** @throws ConsentWithdrawn when whoever carries it withdrew it in between */
    private Answered locked(CandidacyId id, Caller by) {
        var found = mine(id, by);
        var cohort = found.cohort().flatMap(cohorts::lock);
        // read again under the lock
        var candidacy = mine(id, by);
        if (candidacy.status() == CandidacyStatus.WITHDRAWN)
            throw new ConsentWithdrawn("la candidature", "du " + French.day(candidacy.appliedAt()));
        return new Answered(candidacy, cohort);
    }

    private Candidacy mine(CandidacyId id, Caller by) {
        return store.find(id).filter(each -> programmes.find(each.programme()).map(Programme::partner).filter(teams.of(by)::contains).isPresent())
                .orElseThrow(() -> new NotFound("candidacy " + id));
    }
}
