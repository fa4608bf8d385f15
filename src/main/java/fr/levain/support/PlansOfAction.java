package fr.levain.support;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.kernel.UuidV7;
import fr.levain.programmes.Programmes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a project aims at and what is to be done: objectives, actions, milestones, money asked, who helps, time spent. */
@Service
@Transactional
public class PlansOfAction {
    private final FollowUpStore store;
    private final FundingStore funding;
    private final PlanAccess access;
    private final AlertStore alerts;
    private final Programmes programmes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlansOfAction(
            FollowUpStore store, FundingStore funding, PlanAccess access, AlertStore alerts, Programmes programmes, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.funding = funding;
        this.access = access;
        this.alerts = alerts;
        this.programmes = programmes;
        this.events = events;
        this.clock = clock;
    }

    public void aimAt(String reference, String what, Caller caller) {
        var plan = access.writable(reference, caller);
        var id = UuidV7.at(clock.instant());
        store.add(plan.id(), new Objective(id, what.strip(), Optional.empty()));
        noted(plan, Part.OBJECTIVE, id, caller);
    }

    /** Reached twice, it is reached once. */
    public void reach(String reference, UUID objective, LocalDate day, Caller caller) {
        var plan = access.writable(reference, caller);
        if (store.reach(plan.id(), objective, day)) noted(plan, Part.OBJECTIVE, objective, caller);
    }

    public void plan(String reference, Action.Kind kind, String what, String who, Optional<LocalDate> due, Caller caller) {
        var plan = access.writable(reference, caller);
        var id = UuidV7.at(clock.instant());
        store.add(plan.id(), new Action(id, kind, what.strip(), who.strip(), due, Optional.empty()));
        noted(plan, Part.ACTION, id, caller);
    }

    /** Done twice, it is done once. */
    public void finish(String reference, UUID action, LocalDate day, Caller caller) {
        var plan = access.writable(reference, caller);
        if (!store.finish(plan.id(), action, day)) return;
        alerts.settle(plan.id(), Alert.Kind.ACTION, action.toString());
        noted(plan, Part.ACTION, action, caller);
    }

    /** @throws NotFound when the programme has no such milestone */
    public void date(String reference, MilestoneDay milestone, Caller caller) {
        var plan = access.writable(reference, caller);
        var known = programmes.find(plan.programme()).stream().flatMap(each -> each.milestones().stream()).anyMatch(each -> each.code().equals(milestone.code()));
        if (!known) throw new NotFound("milestone " + milestone.code());
        var before = store.milestones(plan.id()).stream().filter(each -> each.code().equals(milestone.code())).findFirst();
        store.put(plan.id(), milestone);
        alerts.settle(plan.id(), Alert.Kind.MILESTONE, milestone.code());
        var now = clock.instant();
        if (milestone.reachedOn().isPresent() && before.flatMap(MilestoneDay::reachedOn).isEmpty())
            events.publishEvent(new MilestoneReached(plan.id(), plan.project(), plan.programme(), milestone.code(), now, caller));
        else noted(plan, Part.MILESTONE, plan.id().value(), caller);
    }

    /** What the project costs, or nothing known any more. */
    public void costs(String reference, Optional<Euros> budget, Caller caller) {
        var plan = access.writable(reference, caller);
        if (funding.plan(plan.id()).budget().equals(budget)) return;
        funding.budget(plan.id(), budget);
        noted(plan, Part.FUNDING, plan.id().value(), caller);
    }

    public void ask(String reference, String funder, Euros amount, LocalDate day, Caller caller) {
        var plan = access.writable(reference, caller);
        var id = UuidV7.at(clock.instant());
        var asked = new Funding(id, funder.strip(), amount, day, Funding.Answer.AWAITED, Optional.empty(), Optional.empty());
        asked.check();
        funding.add(plan.id(), asked);
        noted(plan, Part.FUNDING, id, caller);
    }

    /** @throws Stale when its answer is known already */
    public void answer(String reference, UUID asked, Funding.Answer answer, Optional<Euros> granted, LocalDate day, Caller caller) {
        var plan = access.writable(reference, caller);
        if (answer == Funding.Answer.AWAITED) throw new IllegalArgumentException("An answer is one or the other.");
        var known = funding.of(plan.id()).stream().filter(each -> each.id().equals(asked)).findFirst().orElseThrow(() -> new NotFound("funding " + asked));
        new Funding(asked, known.funder(), known.asked(), known.askedOn(), answer, granted, Optional.of(day)).check();
        if (known.dossier().isPresent()) throw new Stale("funding " + asked + " follows its dossier");
        if (!funding.answer(plan.id(), asked, answer, granted, day)) throw new Stale("funding " + asked);
        alerts.settle(plan.id(), Alert.Kind.FUNDING, asked.toString());
        noted(plan, Part.FUNDING, asked, caller);
    }

    public void helpedBy(String reference, String name, String brings, LocalDate since, Caller caller) {
        var plan = access.writable(reference, caller);
        var id = UuidV7.at(clock.instant());
        store.add(plan.id(), new Mentor(id, name.strip(), brings.strip(), since));
        noted(plan, Part.MENTOR, id, caller);
    }

    public void helpedNoMore(String reference, UUID mentor, Caller caller) {
        var plan = access.writable(reference, caller);
        if (store.removeMentor(plan.id(), mentor)) noted(plan, Part.MENTOR, mentor, caller);
    }

    /** @return the time noted @throws NotFound when the programme does not ask for hours */
    public UUID work(String reference, LocalDate day, int minutes, String what, Caller caller) {
        var plan = access.writable(reference, caller);
        if (programmes.find(plan.programme()).filter(each -> each.hours()).isEmpty()) throw new NotFound("hours of " + plan.programme());
        var id = UuidV7.at(clock.instant());
        store.add(plan.id(), new Work(id, day, minutes, what.strip()), caller.signedIn().id());
        noted(plan, Part.WORK, id, caller);
        return id;
    }

    private void noted(SupportPlan plan, Part part, UUID item, Caller caller) {
        Instant now = clock.instant();
        events.publishEvent(new FollowUpNoted(plan.id(), part, item, now, caller));
    }
}
