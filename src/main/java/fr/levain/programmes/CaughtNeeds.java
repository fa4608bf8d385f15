package fr.levain.programmes;

import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.LinkSecret;
import fr.levain.kernel.NotFound;
import fr.levain.programmes.CandidacyResult.Made;
import fr.levain.programmes.NeedOfferEnded.Why;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Needs caught by the network, studied, then offered to whoever may carry an answer. */
@Service
@Transactional
public class CaughtNeeds {
    /** Lines on one page. */
    public static final int PAGE = 30;
    /** Proposals looked at in one night. */
    private static final int AT_ONCE = 1_000;

    private final CaughtNeedStore store;
    private final Candidacies candidacies;
    private final WaitingProjects admissions;
    private final Programmes programmes;
    private final PartnerTeams teams;
    private final CandidacyMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaughtNeeds(CaughtNeedStore store, Candidacies candidacies, WaitingProjects admissions, Programmes programmes, PartnerTeams teams,
            CandidacyMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.candidacies = candidacies;
        this.admissions = admissions;
        this.programmes = programmes;
        this.teams = teams;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Anybody may say it, without an account.
     *
     * @throws NotFound when this programme catches no needs
     */
    public CaughtNeed record(String programme, CaughtNeed.Entry entry, Caller by) {
        return record(programme, entry, Optional.empty(), by, clock.instant());
    }

    /** @param scout who brings it; none when anybody says it, or the partner */
    CaughtNeed record(String programme, CaughtNeed.Entry entry, Optional<ScoutId> scout, Caller by, Instant now) {
        programmes.find(programme).filter(each -> !each.retired() && each.kind().catchesNeeds()).orElseThrow(() -> new NotFound("programme " + programme));
        var need = new CaughtNeed(CaughtNeedId.at(now), programme, NeedStatus.CAUGHT, entry, scout, entry.email().isEmpty() ? "" : LinkSecret.drawn(24),
                LocalDate.ofInstant(now, French.PARIS), now, Optional.empty(), "", Optional.empty(), Optional.empty());
        store.add(need, by.reference());
        events.publishEvent(new NeedCaught(need.id(), programme, now, by));
        return need;
    }

    public void setAside(CaughtNeedId id, String reason, Caller by) {
        var need = find(id, by);
        var now = clock.instant();
        store.move(need, NeedStatus.SET_ASIDE, reason.strip(), now);
        events.publishEvent(new NeedSetAside(id, need.programme(), now, by));
    }

    /** One person at a time is asked. */
    public void offer(CaughtNeedId id, String name, String email, String organisation, Caller by) {
        var need = find(id, by);
        var now = clock.instant();
        store.move(need, NeedStatus.OFFERED, "", now);
        var offer = new CaughtNeed.Offer(name, email, organisation, LinkSecret.drawn(24));
        store.offer(id, Optional.of(offer));
        events.publishEvent(new NeedOffered(id, need.programme(), now, by));
        mails.offered(need, offer, programmes.offerDelay().map(each -> each.lastDay(now)));
    }

    /** @throws NotFound for whoever is not of the partner that runs its programme */
    @Transactional(readOnly = true)
    public CaughtNeed find(CaughtNeedId id, Caller by) {
        return store.find(id).filter(each -> programmes.find(each.programme()).map(Programme::partner).filter(teams.of(by)::contains).isPresent())
                .orElseThrow(() -> new NotFound("need " + id));
    }

    /** One more than a page when others follow. @param page from 1 */
    @Transactional(readOnly = true)
    public List<CaughtNeed> list(boolean over, int page, Caller by) {
        var mine = teams.of(by);
        var slugs = programmes.everything().stream().filter(each -> mine.contains(each.partner())).map(Programme::slug).toList();
        return store.of(slugs, over, PAGE + 1, (page - 1) * PAGE);
    }

    /** @throws NotFound when the link leads nowhere, or the offer was declined */
    @Transactional(readOnly = true)
    public CaughtNeed offered(String token) {
        return store.offered(token).orElseThrow(() -> new NotFound("need"));
    }

    /** The entrepreneur takes it up: their project enters the programme. Said twice, it is done once. */
    public Optional<Candidacy> takeUp(String token, String title, String phone, Caller by) {
        var need = offered(token);
        if (need.status() != NeedStatus.OFFERED) return Optional.empty();
        var now = clock.instant();
        store.move(need, NeedStatus.TAKEN_UP, "", now);
        var programme = programmes.find(need.programme()).orElseThrow();
        var offer = need.offer().orElseThrow();
        var draft = new CandidacyDraft(Optional.empty(), Optional.empty(), Origin.NEED, need.id().toString(), title, need.said().department(), need.findings(),
                new Candidacy.Contact(offer.name(), offer.email(), phone, offer.organisation()));
        var account = by instanceof Caller.Account known ? Optional.of(known.id()) : Optional.<AccountId>empty();
        if (!(candidacies.make(programme, draft, account, now, by) instanceof Made(var made))) throw new IllegalStateException("a new project is known already");
        store.takenUp(need.id(), made.project());
        // admitted first: its follow-up is open when whoever receives its study hears of it
        var admitted = admissions.admit(made, "Vous reprenez un besoin étudié.", now, by);
        events.publishEvent(new NeedTakenUp(need.id(), made.project(), programme.slug(), now, by));
        return Optional.of(admitted);
    }

    /** The entrepreneur says no. */
    public void decline(String token, String reason, Caller by) {
        var need = offered(token);
        if (need.status() == NeedStatus.OFFERED) endOffer(need, Why.DECLINED, reason.strip(), clock.instant(), by);
    }

    /** The partner waits no more for an answer: the person it asked is told. @throws Stale when they answered in between */
    public void takeBack(CaughtNeedId id, Caller by) {
        var need = find(id, by);
        endOffer(need, Why.TAKEN_BACK, "", clock.instant(), by);
    }

    /** Reminds once, then takes back what stays unanswered, where the pack says after how long. Safe to run twice. */
    void lookAtOffers(Instant now, Caller by) {
        var delay = programmes.offerDelay();
        if (delay.isEmpty()) return;
        var today = LocalDate.ofInstant(now, French.PARIS);
        for (var need : store.lockOffered(AT_ONCE)) {
            if (delay.get().isOver(need.since(), today)) endOffer(need, Why.SILENT, "Aucune réponse en %d jours.".formatted(delay.get().answerDays()), now, by);
            else if (delay.get().isToRemind(need.since(), today) && store.remind(need.id(), now)) mails.offerReminded(need, delay.get().lastDay(need.since()));
        }
    }

    /** It looks for somebody else; the link is worth nothing any more. */
    private void endOffer(CaughtNeed need, Why why, String reason, Instant now, Caller by) {
        store.move(need, NeedStatus.OPPORTUNE, reason, now);
        store.offer(need.id(), Optional.empty());
        events.publishEvent(new NeedOfferEnded(need.id(), need.programme(), why, now, by));
        if (why != Why.DECLINED) mails.offerEnded(need);
    }
}
