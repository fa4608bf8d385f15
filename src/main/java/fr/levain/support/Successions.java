package fr.levain.support;

import fr.levain.accounts.Accounts;
import fr.levain.consents.Consents;
import fr.levain.directory.Membership;
import fr.levain.directory.MembershipStatus;
import fr.levain.directory.Organisations;
import fr.levain.kernel.Caller;
import fr.levain.kernel.LinkSecret;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.kernel.UuidV7;
import fr.levain.projects.Projects;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The hand-over of a project to somebody who will carry it, as the third step of a Fabrique à initiatives. The project stays
 * the same, and so does the need it answers; only who carries it changes, both agreeing.
 */
@Service
@Transactional
public class Successions {
    private final PlanStore plans;
    private final SuccessionStore store;
    private final FollowUpDocumentStore documents;
    private final FundingStore fundings;
    private final PlanAccess access;
    private final Consents consents;
    private final Projects projects;
    private final Accounts accounts;
    private final Organisations organisations;
    private final SupportMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Successions(
            PlanStore plans, SuccessionStore store, FollowUpDocumentStore documents, FundingStore fundings, PlanAccess access, Consents consents, Projects projects, Accounts accounts, Organisations organisations,
            SupportMails mails, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.store = store;
        this.documents = documents;
        this.fundings = fundings;
        this.access = access;
        this.consents = consents;
        this.projects = projects;
        this.accounts = accounts;
        this.organisations = organisations;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** What somebody is asked to carry. */
    public record Proposal(Succession asked, SupportPlan plan) {}

    /** Asks both. @throws Stale when another is under way */
    public void ask(String reference, String name, String email, String organisation, Caller caller) {
        var plan = access.writable(reference, caller);
        var now = clock.instant();
        var asked = new Succession(UuidV7.at(now), plan.id(), LinkSecret.drawn(24), name.strip(), email, organisation.strip(), now, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), "");
        if (!store.add(asked, caller.reference())) throw new Stale("succession of " + reference);
        events.publishEvent(new SuccessionAsked(plan.id(), asked.id(), now, caller));
        mails.successionAsked(plan, asked);
    }

    /** The partner takes its proposal back. */
    public void giveUp(String reference, Caller caller) {
        refuse(access.writable(reference, caller), Succession.End.GIVEN_UP, caller);
    }

    /** What the successor reads before they answer. @throws NotFound once it is settled */
    public Proposal proposed(String token) {
        var asked = store.byToken(token);
        return new Proposal(asked, plans.lock(asked.plan()));
    }

    /** @return the page of the successor, once the project is theirs */
    public Optional<String> accept(String token, Caller caller) {
        var asked = store.byToken(token);
        var plan = plans.lock(asked.plan());
        store.successorAgrees(asked.id(), clock.instant());
        return settled(plan, caller);
    }

    public void refuse(String token, Caller caller) {
        refuse(plans.lock(store.byToken(token).plan()), Succession.End.REFUSED, caller);
    }

    /** Who carries it today agrees. @param token of their page */
    public void letGo(String token, Caller caller) {
        var plan = plans.lock(plans.byToken(token).id());
        open(plan).ifPresent(asked -> {
            store.holderAgrees(asked.id(), clock.instant());
            settled(plan, caller);
        });
    }

    /** @param token of the page of who carries it today */
    public void keep(String token, Caller caller) {
        refuse(plans.lock(plans.byToken(token).id()), Succession.End.REFUSED, caller);
    }

    private void refuse(SupportPlan plan, Succession.End end, Caller caller) {
        open(plan).ifPresent(asked -> {
            var now = clock.instant();
            store.settle(asked, end, "", now);
            events.publishEvent(new SuccessionRefused(plan.id(), asked.id(), now, caller));
        });
    }

    @EventListener
    void on(SupportSuspended suspended) {
        stop(suspended.support(), suspended.by());
    }

    @EventListener
    void on(SupportEnded ended) {
        stop(ended.support(), ended.by());
    }

    /** Nothing is handed over of a follow-up that stopped: whoever waits for it is told. */
    private void stop(SupportId id, Caller caller) {
        var plan = plans.lock(id);
        open(plan).ifPresent(asked -> {
            var now = clock.instant();
            store.settle(asked, Succession.End.STOPPED, "", now);
            events.publishEvent(new SuccessionStopped(plan.id(), asked.id(), now, caller));
            mails.successionStopped(plan, asked);
        });
    }

    private Optional<Succession> open(SupportPlan plan) {
        return store.of(plan.id()).stream().filter(Succession::isOpen).findFirst();
    }

    private Optional<String> settled(SupportPlan plan, Caller caller) {
        var agreed = open(plan).filter(each -> each.holderAt().isPresent() && each.successorAt().isPresent());
        if (agreed.isEmpty() || plan.status() != SupportStatus.ACTIVE) return Optional.empty();
        var asked = agreed.get();
        var now = clock.instant();
        store.settle(asked, Succession.End.DONE, plan.holder().shown(), now);
        var token = LinkSecret.drawn(24);
        plans.handOver(plan.id(), plan.holder().succeededBy(asked), token);
        // the next holder reads neither what the former one sent, nor what becomes of a dossier they put there themselves
        documents.keepToTeam(plan.id());
        fundings.leaveToTeam(plan.id());
        handOver(plan, asked, now, caller);
        // what the former holder agreed to is not for the next to answer for: who takes the project on accepts its partner, no more
        consents.revokeAll(plan.id().subject(), now, caller);
        consents.give(plan.id().subject(), plan.partner(), SupportPlans.FOR_THE_PARTNER, now, caller);
        events.publishEvent(new ProjectHandedOver(plan.id(), plan.project(), asked.id(), now, caller));
        mails.handedOver(plans.byToken(token));
        return Optional.of(token);
    }

    /** The thread of the project follows, when the successor acts for one organisation that is known here. */
    private void handOver(SupportPlan plan, Succession asked, Instant now, Caller caller) {
        var theirs = accounts.byEmail(asked.email()).stream().flatMap(person -> organisations.membershipsOf(person.id()).stream())
                .filter(each -> each.status() == MembershipStatus.APPROVED).map(Membership::organisation).distinct().toList();
        if (theirs.size() == 1) projects.handOver(plan.project(), theirs.getFirst(), now, caller);
    }
}
