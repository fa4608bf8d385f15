package fr.levain.support;

import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Does to a follow-up what a line of {@code projets.csv} says, each change as if it were made on its page. */
@Component
class ImportedMoves {
    private final PlanStore plans;
    private final KnownPlanStore known;
    private final PlanAccess access;
    private final FollowUps followUps;
    private final AlertStore alerts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportedMoves(PlanStore plans, KnownPlanStore known, PlanAccess access, FollowUps followUps, AlertStore alerts, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.known = known;
        this.access = access;
        this.followUps = followUps;
        this.alerts = alerts;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Stale when its holder answered, or it ended, since the line was read @throws ConsentWithdrawn when the consent was withdrawn since */
    void move(KnownPlan read, ImportedProject line, ProjectChanges changes, Caller caller) {
        var invited = read.plan().status() == SupportStatus.INVITED;
        var plan = invited ? plans.lock(read.plan().id()) : access.writable(read.plan().reference(), caller);
        if (plan.status() != read.plan().status()) throw new Stale("follow-up " + plan.reference());
        var now = clock.instant();
        if (changes.key()) known.ownKey(plan.id(), line.key());
        if (changes.nextContactOn().isPresent()) meetAgain(plan, changes.nextContactOn(), now, caller);
        changes.step().ifPresent(step -> {
            plans.step(plan.id(), step);
            events.publishEvent(new StepReached(plan.id(), plan.programme(), step, now, caller));
        });
        if (changes.adviser()) line.adviser().ifPresent(adviser -> {
            plans.adviser(plan.id(), adviser);
            events.publishEvent(new AdviserChanged(plan.id(), adviser, now, caller));
        });
        changes.exit().ifPresent(exit -> followUps.end(plan, exit.reason(), exit.note(), exit.day().orElse(LocalDate.ofInstant(now, French.PARIS)), caller));
    }

    private void meetAgain(SupportPlan plan, Optional<LocalDate> day, Instant now, Caller caller) {
        known.nextContact(plan.id(), day);
        alerts.settle(plan.id(), Alert.Kind.QUIET, "");
        events.publishEvent(new NextContactPlanned(plan.id(), day, now, caller));
    }

    /** What the line says of a follow-up it has just opened. */
    void settle(SupportPlan opened, ImportedProject line) {
        line.step().filter(step -> !step.equals(opened.step())).ifPresent(step -> plans.step(opened.id(), step));
        line.nextContactOn().ifPresent(day -> known.nextContact(opened.id(), Optional.of(day)));
    }
}
