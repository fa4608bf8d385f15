package fr.levain.programmes;

import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calls of a programme, prepared and published by the people of the partner that runs it. */
@Service
@Transactional
public class Cohorts {
    private static final int SHOWN = 100;

    private final CohortStore store;
    private final CandidacyStore candidacies;
    private final Programmes programmes;
    private final PartnerTeams teams;
    private final WaitingProjects waiting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cohorts(CohortStore store, CandidacyStore candidacies, Programmes programmes, PartnerTeams teams, WaitingProjects waiting,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.candidacies = candidacies;
        this.programmes = programmes;
        this.teams = teams;
        this.waiting = waiting;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound for whoever is not of the partner that runs this programme */
    public Cohort prepare(String programme, Cohort.Details details, Caller by) {
        var run = run(programme, by);
        var now = clock.instant();
        var cohort = new Cohort(CohortId.at(now), run.slug(), CohortStatus.PREPARED, details, 0);
        store.add(cohort, by.reference(), now);
        events.publishEvent(new CohortPrepared(cohort.id(), run.slug(), now, by));
        return cohort;
    }

    /**
     * More places go at once to those who wait.
     *
     * @throws Stale when somebody was admitted meanwhile, and there are fewer places than people admitted
     */
    public void change(CohortId id, int version, Cohort.Details details, Caller by) {
        var cohort = locked(id, by);
        if (details.places() < count(id, CandidacyStatus.ADMITTED)) throw new Stale("places of cohort " + id);
        var now = clock.instant();
        store.change(new Cohort(id, cohort.programme(), cohort.status(), cohort.details(), version), details, now);
        events.publishEvent(new CohortChanged(id, details.places(), now, by));
        waiting.serve(store.find(id).orElseThrow(), now);
    }

    public void publish(CohortId id, Caller by) {
        var now = clock.instant();
        var cohort = store.move(locked(id, by), CohortStatus.PUBLISHED, now);
        events.publishEvent(new CohortPublished(id, cohort.programme(), now, by));
    }

    public void close(CohortId id, Caller by) {
        var now = clock.instant();
        store.move(locked(id, by), CohortStatus.CLOSED, now);
        events.publishEvent(new CohortClosed(id, count(id, CandidacyStatus.ADMITTED), now, by));
    }

    /** @throws NotFound for whoever is not of the partner that runs it */
    @Transactional(readOnly = true)
    public Cohort find(CohortId id, Caller by) {
        return store.find(id).filter(each -> mayRun(each.programme(), by)).orElseThrow(() -> new NotFound("cohort " + id));
    }

    /** The hundred latest of those programmes. */
    @Transactional(readOnly = true)
    public List<Cohort> of(Collection<String> slugs) {
        return store.of(slugs, SHOWN);
    }

    /** Calls of a programme open or to come, as anybody reads them. */
    @Transactional(readOnly = true)
    public List<Cohort> toCome(String programme) {
        return store.published(programme, clock.instant());
    }

    /** How many candidacies stand where; nothing for a cohort without any. */
    @Transactional(readOnly = true)
    public Map<CohortId, Map<CandidacyStatus, Integer>> counts(Collection<CohortId> cohorts) {
        return candidacies.counts(cohorts);
    }

    private int count(CohortId id, CandidacyStatus status) {
        return candidacies.counts(List.of(id)).getOrDefault(id, Map.of()).getOrDefault(status, 0);
    }

    private Cohort locked(CohortId id, Caller by) {
        return store.lock(id).filter(each -> mayRun(each.programme(), by)).orElseThrow(() -> new NotFound("cohort " + id));
    }

    private Programme run(String slug, Caller by) {
        return programmes.find(slug).filter(each -> !each.retired() && mayRun(slug, by)).orElseThrow(() -> new NotFound("programme " + slug));
    }

    private boolean mayRun(String programme, Caller by) {
        var partner = programmes.find(programme).map(Programme::partner);
        return partner.isPresent() && teams.of(by).contains(partner.get());
    }
}
