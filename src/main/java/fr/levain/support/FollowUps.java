package fr.levain.support;

import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.UuidV7;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the people of a partner write of a project they follow: sessions, diagnoses, steps, how it ends. */
@Service
@Transactional
public class FollowUps {
    private final PlanStore plans;
    private final FollowUpStore store;
    private final FollowUpReading reading;
    private final PlanAccess access;
    private final AlertStore alerts;
    private final Programmes programmes;
    private final PartnerTeams teams;
    private final SupportMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowUps(
            PlanStore plans, FollowUpStore store, FollowUpReading reading, PlanAccess access, AlertStore alerts, Programmes programmes, PartnerTeams teams,
            SupportMails mails, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.store = store;
        this.reading = reading;
        this.access = access;
        this.alerts = alerts;
        this.programmes = programmes;
        this.teams = teams;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Opens it, and writes down who looked. @throws NotFound when it is not theirs, or no longer */
    public FollowUp read(String reference, Caller caller) {
        return reading.of(access.readable(reference, caller));
    }

    /** Whether the funder of its programme asks for the hours spent. @throws NotFound when it is not theirs, or no longer */
    public boolean asksHours(String reference, Caller caller) {
        return asksHours(access.readable(reference, caller));
    }

    private boolean asksHours(SupportPlan plan) {
        return programmes.find(plan.programme()).filter(Programme::hours).isPresent();
    }

    /** @param minutes 0 when nobody noted it, which only a programme that asks for no hours allows @return the session */
    public UUID hold(String reference, LocalDate day, int minutes, SupportSession.Kind kind, String summary, SupportSession.SeenBy seenBy, Caller caller) {
        var plan = access.writable(reference, caller);
        var asked = asksHours(plan);
        if (asked && minutes == 0) throw new IllegalArgumentException("The funder of " + plan.programme() + " asks how long a session lasts.");
        var now = clock.instant();
        var held = new SupportSession(UuidV7.at(now), day, minutes, kind, summary.strip(), seenBy, caller.signedIn().id());
        store.add(plan.id(), held);
        plans.metOn(plan.id(), day);
        alerts.settle(plan.id(), Alert.Kind.QUIET, "");
        events.publishEvent(new SessionHeld(plan.id(), held.id(), asked ? minutes : 0, now, caller));
        return held.id();
    }

    /** @param levels by axis of the programme; those it does not know are left out */
    public void diagnose(String reference, LocalDate day, Map<String, Integer> levels, String note, Caller caller) {
        var plan = access.writable(reference, caller);
        var now = clock.instant();
        var made = new Diagnosis(UuidV7.at(now), day, levels, note.strip());
        store.add(plan.id(), made, caller.signedIn().id());
        alerts.settle(plan.id(), Alert.Kind.DIAGNOSIS, "");
        events.publishEvent(new DiagnosisMade(plan.id(), made.id(), now, caller));
    }

    /** @throws NotFound when the programme has no such step */
    public void reach(String reference, String step, Caller caller) {
        var plan = access.writable(reference, caller);
        var known = programmes.find(plan.programme()).stream().flatMap(each -> each.steps().stream()).anyMatch(each -> each.code().equals(step));
        if (!known) throw new NotFound("step " + step);
        if (plan.step().equals(step)) return;
        plans.step(plan.id(), step);
        events.publishEvent(new StepReached(plan.id(), plan.programme(), step, clock.instant(), caller));
    }

    /** @throws NotFound when they are not of the same partner */
    public void entrust(String reference, AccountId adviser, Caller caller) {
        var plan = access.writable(reference, caller);
        if (teams.members(plan.partner()).stream().noneMatch(person -> person.id().equals(adviser))) throw new NotFound("adviser " + adviser);
        if (plan.adviser().filter(adviser::equals).isPresent()) return;
        plans.adviser(plan.id(), adviser);
        events.publishEvent(new AdviserChanged(plan.id(), adviser, clock.instant(), caller));
    }

    public void end(String reference, ExitReason exit, String note, Caller caller) {
        end(access.writable(reference, caller), exit, note, LocalDate.ofInstant(clock.instant(), French.PARIS), caller);
    }

    /** @param plan that the caller may write in @param day it ended */
    void end(SupportPlan plan, ExitReason exit, String note, LocalDate day, Caller caller) {
        var now = clock.instant();
        plans.move(plan, SupportStatus.ENDED, now);
        plans.end(plan.id(), exit, note.strip(), day);
        alerts.settleAll(plan.id());
        events.publishEvent(new SupportEnded(plan.id(), plan.project(), plan.partner(), exit, now, caller));
        mails.ended(plan, exit, day);
    }
}
