package fr.levain.programmes;

import fr.levain.consents.Consents;
import fr.levain.consents.Shared;
import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.LinkSecret;
import fr.levain.kernel.NotFound;
import fr.levain.programmes.CandidacyResult.Closed;
import fr.levain.programmes.CandidacyResult.Known;
import fr.levain.programmes.CandidacyResult.Made;
import fr.levain.projects.ProjectId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Projects that ask to enter a programme: by the call, or written down by the partner, always with their holder's consent. */
@Service
@Transactional
public class Candidacies {
    /** Lines on one page. */
    public static final int PAGE = 30;

    /** What the partner may see of a project that asks to enter; what it answers after the exit is agreed to apart. */
    static final Set<Shared> OF_A_PROJECT = EnumSet.complementOf(EnumSet.of(Shared.ANSWERS));

    private final CandidacyStore store;
    private final CohortStore cohorts;
    private final Programmes programmes;
    private final WaitingProjects waiting;
    private final PartnerTeams teams;
    private final Consents consents;
    private final CandidacyMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Candidacies(
            CandidacyStore store, CohortStore cohorts, Programmes programmes, WaitingProjects waiting, PartnerTeams teams, Consents consents,
            CandidacyMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.waiting = waiting;
        this.teams = teams;
        this.consents = consents;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Its holder answers the call. The partner sees the project from now on. */
    public CandidacyResult apply(String programme, CandidacyDraft draft, Caller.Account by) {
        return apply(programme, draft, by, clock.instant());
    }

    CandidacyResult apply(String programme, CandidacyDraft draft, Caller.Account by, Instant now) {
        var asked = enterable(programme);
        var cohort = draft.cohort().flatMap(cohorts::find).filter(each -> each.programme().equals(programme));
        if (!draft.cohort().equals(cohort.map(Cohort::id)) || cohort.filter(each -> !each.takesCandidacies(now)).isPresent()) return new Closed();
        return make(asked, draft, Optional.of(by.id()), now, by);
    }

    /**
     * The partner writes it down; its holder is told, and may take it back.
     *
     * @throws NotFound for whoever is not of the partner that runs this programme
     */
    public CandidacyResult enter(String programme, CandidacyDraft draft, Caller by) {
        return enter(programme, draft, Optional.empty(), by, clock.instant());
    }

    CandidacyResult enter(String programme, CandidacyDraft draft, Optional<AccountId> holder, Caller by, Instant now) {
        var asked = enterable(programme);
        if (!teams.of(by).contains(asked.partner())) throw new NotFound("programme " + programme);
        var cohort = draft.cohort().flatMap(cohorts::find).filter(each -> each.programme().equals(programme));
        if (!draft.cohort().equals(cohort.map(Cohort::id)) || cohort.filter(each -> each.status() == CohortStatus.CLOSED).isPresent()) return new Closed();
        return make(asked, draft, holder, now, by);
    }

    /** Its holder gives up: a place is freed, and the partner sees nothing more. Said twice, it is done once. */
    public void withdraw(String token, Caller by) {
        var now = clock.instant();
        var found = find(token);
        var cohort = found.cohort().flatMap(cohorts::lock);
        // read again under the lock: a jury may have answered in between
        var candidacy = find(token);
        if (!candidacy.status().isOpen() && candidacy.status() != CandidacyStatus.ADMITTED) return;
        store.move(candidacy, CandidacyStatus.WITHDRAWN, candidacy.reason(), 0, now);
        var admitted = candidacy.status() == CandidacyStatus.ADMITTED;
        events.publishEvent(new CandidacyWithdrawn(candidacy.project(), candidacy.programme(), admitted, now, by));
        store.forget(candidacy.id());
        // another candidacy of the same project may still rest on what was agreed with this partner
        programmes.find(candidacy.programme()).map(Programme::partner).filter(each -> !store.isBefore(each, candidacy.project()))
                .ifPresent(each -> consents.revoke(candidacy.project().subject(), each, now, by));
        if (admitted) cohort.ifPresent(each -> waiting.serve(each, now));
    }

    /** @throws NotFound when the link leads nowhere */
    @Transactional(readOnly = true)
    public Candidacy find(String token) {
        return store.find(token).orElseThrow(() -> new NotFound("candidacy"));
    }

    /**
     * As the partner reads it; who looked is written down.
     *
     * @throws NotFound for anyone else, and when its holder agrees no more
     */
    public Candidacy open(CandidacyId id, Caller by) {
        var candidacy = store.find(id).orElseThrow(() -> new NotFound("candidacy " + id));
        var partner = programmes.find(candidacy.programme()).map(Programme::partner).filter(teams.of(by)::contains)
                .orElseThrow(() -> new NotFound("candidacy " + id));
        consents.look(candidacy.project().subject(), partner, by.signedIn(), clock.instant()).orElseThrow(() -> new NotFound("candidacy " + id));
        return candidacy;
    }

    /** Those of the partner's programmes; one more than a page when others follow. @param page from 1 */
    @Transactional(readOnly = true)
    public List<Candidacy> list(Collection<CandidacyStatus> statuses, int page, Caller by) {
        var mine = teams.of(by);
        var slugs = programmes.everything().stream().filter(each -> mine.contains(each.partner())).map(Programme::slug).toList();
        return store.of(slugs, statuses, PAGE + 1, (page - 1) * PAGE);
    }

    /** Those of a cohort the caller may answer; one more than a page when others follow. */
    @Transactional(readOnly = true)
    public List<Candidacy> list(Cohort cohort, int page) {
        return store.of(cohort.id(), PAGE + 1, (page - 1) * PAGE);
    }

    /** Of a cohort, in the order of their candidacy. Whoever calls has checked that the caller runs its programme. */
    @Transactional(readOnly = true)
    public List<CandidacyId> admitted(Cohort cohort) {
        return store.admitted(cohort.id());
    }

    @Transactional(readOnly = true)
    public List<Candidacy> of(AccountId account) {
        return store.of(account);
    }

    /** By which this project entered this programme the last time: who carries it, and how to reach them. */
    @Transactional(readOnly = true)
    public Optional<Candidacy> admission(String programme, ProjectId project) {
        return store.admitted(programme, project);
    }

    /** Whoever calls has checked who may make it. */
    CandidacyResult make(Programme programme, CandidacyDraft draft, Optional<AccountId> holder, Instant now, Caller by) {
        var project = draft.project().orElseGet(() -> ProjectId.at(now));
        var made = new Candidacy(CandidacyId.at(now), programme.slug(), draft.cohort(), project, CandidacyStatus.APPLIED, draft.origin(),
                draft.originReference(), draft.title(), draft.department(), draft.words(), draft.contact(), holder, LinkSecret.drawn(24), now, now, "", 0);
        if (!store.add(made)) return new Known(store.open(programme.slug(), draft.cohort(), project).orElseThrow());
        consents.give(project.subject(), programme.partner(), OF_A_PROJECT, now, by);
        events.publishEvent(new CandidacyMade(project, programme.slug(), draft.origin(), now, by));
        mails.received(made, teams.of(by).contains(programme.partner()));
        return new Made(made);
    }

    private Programme enterable(String slug) {
        return programmes.find(slug).filter(each -> !each.retired()).orElseThrow(() -> new NotFound("programme " + slug));
    }
}
