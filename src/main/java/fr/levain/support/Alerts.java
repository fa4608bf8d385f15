package fr.levain.support;

import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the team does about the alerts of a project it follows: put one off until a day, set it aside, take it back. */
@Service
@Transactional
public class Alerts {
    /** An alert is not put off for longer. */
    public static final int MOST_DAYS = 366;

    private final AlertStore store;
    private final KnownPlanStore plans;
    private final PlanAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Alerts(AlertStore store, KnownPlanStore plans, PlanAccess access, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.plans = plans;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** @param resting put off, those that come back first */
    public record Shown(List<Alert> open, List<RestingAlert> resting, Optional<LocalDate> nextContactOn) {}

    /** For whoever has opened the follow-up. */
    @Transactional(readOnly = true)
    public Shown of(SupportPlan plan) {
        return new Shown(store.of(plan.id()), store.resting(plan.id()), plans.nextContact(plan.id()));
    }

    /**
     * @param until the day it comes back, to come; empty to set it aside until something new happens
     * @param reason for the team
     * @throws Stale when the alert is over or put off already
     */
    public void rest(String reference, Alert alert, Optional<LocalDate> until, String reason, Caller caller) {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        if (until.filter(day -> !day.isAfter(today) || day.isAfter(today.plusDays(MOST_DAYS))).isPresent()) throw new IllegalArgumentException("An alert comes back within the year.");
        var plan = access.writable(reference, caller);
        if (!store.rest(plan.id(), new RestingAlert(alert, until, reason.strip(), caller.signedIn().id()))) throw new Stale("alert of " + reference);
        events.publishEvent(new AlertRested(plan.id(), alert.kind(), until, clock.instant(), caller));
    }

    /** It is an alert again. @throws Stale when it came back already, or its cause is over */
    public void wake(String reference, Alert alert, Caller caller) {
        var plan = access.writable(reference, caller);
        var now = clock.instant();
        if (!store.wake(plan.id(), alert, now)) throw new Stale("alert of " + reference);
        events.publishEvent(new AlertWoken(plan.id(), alert.kind(), now, caller));
    }

    /** Until this day nobody is told that the project is silent. @param day empty to say nothing any more */
    public void meetAgain(String reference, Optional<LocalDate> day, Caller caller) {
        var plan = access.writable(reference, caller);
        if (plans.nextContact(plan.id()).equals(day)) return;
        plans.nextContact(plan.id(), day);
        if (day.isPresent()) store.settle(plan.id(), Alert.Kind.QUIET, "");
        events.publishEvent(new NextContactPlanned(plan.id(), day, clock.instant(), caller));
    }
}
