package fr.levain.support;

import fr.levain.consents.Consent;
import fr.levain.consents.ConsentRevoked;
import fr.levain.consents.Consents;
import fr.levain.consents.Look;
import fr.levain.consents.Shared;
import fr.levain.directory.Partner;
import fr.levain.directory.Partners;
import fr.levain.guidance.ProjectRequests;
import fr.levain.guidance.RequestId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.programmes.CandidacyWithdrawn;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever carries a project sees of its follow-up, and lets others see: whoever holds the link of its page is its holder. */
@Service
@Transactional
public class MySupport {
    /** What another partner may be let to read. */
    public static final List<Shared> FOR_PARTNERS = List.of(Shared.FOLLOW_UP, Shared.SUMMARIES, Shared.DOCUMENTS);
    /** What the authority may be let to read; without any of it, it counts. */
    public static final List<Shared> FOR_REGION = List.of(Shared.FOLLOW_UP, Shared.SUMMARIES, Shared.DOCUMENTS, Shared.ANSWERS);

    private final PlanStore plans;
    private final FollowUpReading reading;
    private final Consents consents;
    private final ProjectRequests requests;
    private final Partners partners;
    private final SupportMails mails;
    private final Erasure erasure;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MySupport(
            PlanStore plans, FollowUpReading reading, Consents consents, ProjectRequests requests, Partners partners, SupportMails mails, Erasure erasure,
            ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.reading = reading;
        this.consents = consents;
        this.requests = requests;
        this.partners = partners;
        this.mails = mails;
        this.erasure = erasure;
        this.events = events;
        this.clock = clock;
    }

    /** @param consents given and withdrawn, oldest first @param looks who opened it, latest first */
    public record Opened(FollowUp followUp, List<Consent> consents, List<Look> looks) {}

    /** @throws NotFound when the link leads nowhere */
    @Transactional(readOnly = true)
    public Opened open(String token) {
        var plan = plans.byToken(token);
        return new Opened(reading.of(plan).forHolder(), consents.of(plan.id().subject()), consents.looks(plan.id().subject()));
    }

    /** Address of whoever the link was sent to. @throws NotFound when the link leads nowhere */
    @Transactional(readOnly = true)
    public String holderOf(String token) {
        return plans.byToken(token).holder().email();
    }

    /** Those of whoever signed in, by their address. */
    @Transactional(readOnly = true)
    public List<SupportPlan> of(Caller.Account account) {
        return plans.ofHolder(account.email());
    }

    /** The holder accepts, or accepts again. Accepted twice, it is accepted once. */
    public void agree(String token, Caller caller) {
        var plan = plans.lock(plans.byToken(token).id());
        var now = clock.instant();
        consents.give(plan.id().subject(), plan.partner(), SupportPlans.FOR_THE_PARTNER, now, caller);
        if (plan.status() != SupportStatus.INVITED && plan.status() != SupportStatus.SUSPENDED) return;
        plans.move(plan, SupportStatus.ACTIVE, now);
        events.publishEvent(new SupportStarted(plan.id(), plan.project(), plan.partner(), plan.programme(), now, caller));
        mails.answered(plan, true);
    }

    /** The holder wants no such follow-up: what was typed of them is erased at once. */
    public void decline(String token, Caller caller) {
        decline(plans.lock(plans.byToken(token).id()), caller);
    }

    private void decline(SupportPlan plan, Caller caller) {
        if (plan.status() != SupportStatus.INVITED) return;
        var now = clock.instant();
        plans.move(plan, SupportStatus.DECLINED, now);
        events.publishEvent(new SupportDeclined(plan.id(), plan.partner(), now, caller));
        erasure.erase(plan, now);
    }

    /** From this instant neither the partner nor the authority reads anything more of it; given again, the authority is let in anew or not. */
    public void withdraw(String token, Caller caller) {
        suspend(plans.lock(plans.byToken(token).id()), caller);
    }

    /** From this instant this recipient reads nothing more of it. @param recipient the partner that follows the project when blank */
    public void revoke(String token, String recipient, Caller caller) {
        var plan = plans.lock(plans.byToken(token).id());
        if (recipient.isBlank() || recipient.equals(plan.partner())) suspend(plan, caller);
        else share(plan, recipient, Set.of(), caller);
    }

    /** Lets the authority read these, and nothing else. @param shared empty: nothing, it only counts @throws Stale once the follow-up itself is agreed to no more */
    public void share(String token, Set<Shared> shared, Caller caller) {
        share(plans.lock(plans.byToken(token).id()), Consents.AUTHORITY, shared, caller);
    }

    /** Partners that may be let to read it: those that follow the same project first, then the others, by name. */
    @Transactional(readOnly = true)
    public List<Partner> otherPartners(SupportPlan plan) {
        var following = plans.ofProject(plan.project()).stream().filter(each -> each.isOpen() && each.holder().email().equals(plan.holder().email()))
                .map(SupportPlan::partner).collect(Collectors.toSet());
        return partners.all().stream().filter(each -> !each.slug().equals(plan.partner()))
                .sorted(Comparator.comparing((Partner each) -> !following.contains(each.slug())).thenComparing(Partner::name)).toList();
    }

    /**
     * Lets another partner read these, and nothing else; its people are told.
     *
     * @param shared empty: from this instant it reads nothing more
     * @throws NotFound when there is no such other partner
     * @throws Stale before the holder accepted the follow-up itself
     */
    public void shareWith(String token, String partner, Set<Shared> shared, Caller caller) {
        var plan = plans.lock(plans.byToken(token).id());
        if (otherPartners(plan).stream().noneMatch(each -> each.slug().equals(partner))) throw new NotFound("partner " + partner);
        if (plan.status() == SupportStatus.INVITED || plan.status() == SupportStatus.DECLINED) throw new Stale("follow-up " + plan.reference());
        if (share(plan, partner, shared, caller) && !shared.isEmpty()) mails.shared(plan, partner);
    }

    /** @return false when it was so already @throws Stale where its holder no longer lets its own partner read it, or not yet */
    private boolean share(SupportPlan plan, String recipient, Set<Shared> shared, Caller caller) {
        if (!(recipient.equals(Consents.AUTHORITY) ? FOR_REGION : FOR_PARTNERS).containsAll(shared)) throw new NotFound("scope");
        if (!shared.isEmpty() && consents.inForce(plan.id().subject(), plan.partner()).isEmpty()) throw new Stale("follow-up " + plan.reference());
        var now = clock.instant();
        var about = plan.id().subject();
        if (consents.inForce(about, recipient).map(Consent::shared).orElse(Set.of()).equals(shared)) return false;
        consents.revoke(about, recipient, now, caller);
        if (!shared.isEmpty()) consents.give(about, recipient, shared, now, caller);
        return true;
    }

    /** Who takes a request back from a partner means the follow-up it opened too. */
    @EventListener
    void on(ConsentRevoked revoked) {
        if (!revoked.subject().kind().equals("request")) return;
        requests.find(new RequestId(revoked.subject().id())).ifPresent(request -> plans.openFrom(Origin.REQUEST, request.reference()).stream()
                .filter(plan -> plan.partner().equals(revoked.recipient()))
                .forEach(plan -> suspend(plans.lock(plan.id()), revoked.by())));
    }

    /** Who takes a candidacy back means the follow-up it opened too. */
    @EventListener
    void on(CandidacyWithdrawn withdrawn) {
        plans.ofProject(withdrawn.project()).stream()
                .filter(each -> each.origin() == Origin.COHORT && each.programme().equals(withdrawn.programme()))
                .map(each -> plans.lock(each.id()))
                .forEach(plan -> {
                    decline(plan, withdrawn.by());
                    suspend(plan, withdrawn.by());
                });
    }

    private void suspend(SupportPlan plan, Caller caller) {
        var now = clock.instant();
        // whoever else was let read it reads nothing more either: agreeing again asks again
        consents.revokeAll(plan.id().subject(), now, caller);
        if (plan.status() != SupportStatus.ACTIVE) return;
        plans.move(plan, SupportStatus.SUSPENDED, now);
        events.publishEvent(new SupportSuspended(plan.id(), plan.partner(), now, caller));
        mails.answered(plan, false);
    }
}
