package fr.levain.support;

import fr.levain.consents.Consents;
import fr.levain.consents.Shared;
import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.LinkSecret;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import fr.levain.projects.ProjectId;
import fr.levain.support.OpenResult.AlreadyOpen;
import fr.levain.support.OpenResult.Opened;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How projects come to be followed, and who follows which. */
@Service
@Transactional
public class SupportPlans {
    /** What a partner sees once the holder agrees: what they write of it is theirs. */
    static final Set<Shared> FOR_THE_PARTNER = Set.of(Shared.PROJECT, Shared.CONTACT);

    private final PlanStore plans;
    private final PlanAccess access;
    private final Sources sources;
    private final CarriedFunding carried;
    private final Programmes programmes;
    private final PartnerTeams teams;
    private final Consents consents;
    private final SupportMails mails;
    private final Erasure erasure;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupportPlans(
            PlanStore plans, PlanAccess access, Sources sources, CarriedFunding carried, Programmes programmes, PartnerTeams teams, Consents consents, SupportMails mails,
            Erasure erasure, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.access = access;
        this.sources = sources;
        this.carried = carried;
        this.programmes = programmes;
        this.teams = teams;
        this.consents = consents;
        this.mails = mails;
        this.erasure = erasure;
        this.events = events;
        this.clock = clock;
    }

    /** Programmes the caller may follow a project in. */
    @Transactional(readOnly = true)
    public List<Programme> programmesOf(Caller caller) {
        return teams.of(caller).stream().flatMap(partner -> programmes.of(partner).stream()).toList();
    }

    /**
     * Opens a follow-up. From a request taken, it begins at once and its holder is told; else, from a dossier as by hand, its holder
     * is invited first.
     *
     * @throws NotFound when the programme is not one of the caller's, or the source not theirs
     */
    public OpenResult open(Opening opening, Caller caller) {
        var programme = programmesOf(caller).stream().filter(each -> each.slug().equals(opening.programme())).findFirst()
                .orElseThrow(() -> new NotFound("programme " + opening.programme()));
        var now = clock.instant();
        var source = opening.source().isBlank()
                ? new Source(Origin.HAND, "", ProjectId.at(now), opening.title(), opening.holder())
                : sources.find(opening.source(), caller).orElseThrow(() -> new NotFound("source " + opening.source()));
        var titled = new Source(source.origin(), source.reference(), source.project(), opening.title().strip(), source.holder());
        var result = open(opening.key(), programme, titled, opening.openedOn(), opening.adviser().or(() -> Optional.of(caller.signedIn().id())), now, caller);
        if (result instanceof Opened(var plan)) carried.carry(plan, now, caller);
        return result;
    }

    /** The one not over that follows the same project, or the same person, in the same programme, when this would open another. Reading the source is written down. */
    public Optional<SupportPlan> alike(Opening opening, Caller caller) {
        var source = opening.source().isBlank() ? Optional.<Source>empty() : sources.find(opening.source(), caller);
        var programme = programmesOf(caller).stream().filter(each -> each.slug().equals(opening.programme())).findFirst();
        if (programme.isEmpty() || plans.byKey(opening.key()).isPresent()) return Optional.empty();
        var known = Stream.concat(source.stream().flatMap(each -> plans.ofProject(each.project()).stream()), plans.ofHolder(opening.holder().email()).stream())
                .filter(each -> each.isOpen() && each.partner().equals(programme.get().partner()) && each.programme().equals(opening.programme())).toList();
        var same = known.stream().anyMatch(each -> source.filter(from -> each.origin() == from.origin() && each.originRef().equals(from.reference())).isPresent());
        return same ? Optional.empty() : known.stream().findFirst();
    }

    OpenResult open(UUID key, Programme programme, Source source, LocalDate openedOn, Optional<AccountId> adviser, Instant now, Caller by) {
        return open(key, programme, source, source.origin().isAgreed(), openedOn, adviser, now, by);
    }

    /** @param agreed whether its holder has already let the partner see the project: they are told, not asked again */
    OpenResult open(UUID key, Programme programme, Source source, boolean agreed, LocalDate openedOn, Optional<AccountId> adviser, Instant now, Caller by) {
        var plan = new SupportPlan(
                SupportId.at(now), plans.nextReference(LocalDate.ofInstant(now, French.PARIS).getYear()), LinkSecret.drawn(24), source.project(),
                programme.partner(), programme.slug(), programme.steps().getFirst().code(), SupportStatus.INVITED, now, source.origin(), source.reference(),
                source.title(), source.holder(), adviser, openedOn, openedOn, Optional.empty(), Optional.empty(), "");
        if (!plans.add(plan, key)) return new AlreadyOpen(plans.byKey(key)
                .or(() -> plans.opened(programme.partner(), programme.slug(), source.origin(), source.reference())).orElseThrow(() -> new Stale("follow-up")));
        events.publishEvent(new SupportInvited(plan.id(), plan.project(), plan.partner(), plan.programme(), plan.origin(), now, by));
        if (!agreed) mails.invited(plan);
        else begin(plan, now, new Caller.System("support"));
        return new Opened(plan);
    }

    private void begin(SupportPlan plan, Instant now, Caller by) {
        plans.move(plan, SupportStatus.ACTIVE, now);
        // its holder chose this partner when they sent the request
        consents.give(plan.id().subject(), plan.partner(), FOR_THE_PARTNER, now, by);
        events.publishEvent(new SupportStarted(plan.id(), plan.project(), plan.partner(), plan.programme(), now, by));
        mails.started(plan);
    }

    /** Writes to the holder again. @throws Stale when they answered */
    public void remind(String reference, Caller caller) {
        var plan = invited(reference, caller);
        mails.invited(plan);
    }

    /** The partner expects no answer any more: what was typed of its holder is erased. @throws Stale when they answered */
    public void giveUp(String reference, Caller caller) {
        var plan = invited(reference, caller);
        var now = clock.instant();
        plans.move(plan, SupportStatus.DECLINED, now);
        events.publishEvent(new SupportDeclined(plan.id(), plan.partner(), now, caller));
        erasure.erase(plan, now);
    }

    /** Whatever their partner and state; whoever shows them has checked who may know. */
    @Transactional(readOnly = true)
    public List<SupportPlan> ofProject(ProjectId project) {
        return plans.ofProject(project);
    }

    /** The same, of one. */
    @Transactional(readOnly = true)
    public Optional<SupportPlan> find(SupportId id) {
        return plans.find(id);
    }

    private SupportPlan invited(String reference, Caller caller) {
        var plan = plans.lock(access.theirs(reference, caller).id());
        if (plan.status() != SupportStatus.INVITED) throw new Stale("follow-up " + reference);
        return plan;
    }
}
