package fr.levain.support;

import fr.levain.kernel.Caller;
import fr.levain.kernel.UuidV7;
import fr.levain.programmes.Candidacies;
import fr.levain.programmes.Cohort;
import fr.levain.programmes.CohortId;
import fr.levain.programmes.Cohorts;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Workshops a team holds for the projects of a cohort together: written once, found in the follow-up of each that was there. */
@Service
@Transactional
public class Workshops {
    /** The latest; a cohort of a year holds fewer. */
    static final int SHOWN = 100;

    private final WorkshopStore store;
    private final Cohorts cohorts;
    private final Candidacies candidacies;
    private final Programmes programmes;
    private final PlanStore plans;
    private final FollowUpStore followUps;
    private final AlertStore alerts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Workshops(WorkshopStore store, Cohorts cohorts, Candidacies candidacies, Programmes programmes, PlanStore plans, FollowUpStore followUps, AlertStore alerts,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.cohorts = cohorts;
        this.candidacies = candidacies;
        this.programmes = programmes;
        this.plans = plans;
        this.followUps = followUps;
        this.alerts = alerts;
        this.events = events;
        this.clock = clock;
    }

    /** @param asksHours whether whoever funds the programme does @param followed projects of the cohort whose follow-up is under way, by title */
    public record OfCohort(Cohort cohort, boolean asksHours, List<Workshop> held, List<SupportPlan> followed) {}

    /** How holding one ended. @param present follow-ups it is written in @param left references of those it could not be written in */
    public record Held(Workshop workshop, List<SupportPlan> present, List<String> left) {}

    /** @throws fr.levain.kernel.NotFound for anyone who does not run the programme */
    @Transactional(readOnly = true)
    public OfCohort of(CohortId id, Caller caller) {
        var cohort = cohorts.find(id, caller);
        var followed = plans.all(followed(cohort));
        return new OfCohort(cohort, asksHours(cohort), store.of(id, SHOWN), followed);
    }

    /** Whether whoever funds its programme asks for the hours spent. @throws fr.levain.kernel.NotFound for anyone who does not run it */
    @Transactional(readOnly = true)
    public boolean asksHours(CohortId id, Caller caller) {
        return asksHours(cohorts.find(id, caller));
    }

    private boolean asksHours(Cohort cohort) {
        return programmes.find(cohort.programme()).filter(Programme::hours).isPresent();
    }

    /**
     * Writes a session in the follow-up of each project that was there. One whose holder took their consent back, or that ended
     * in between, is left out and told.
     *
     * @param minutes of the workshop, 0 when nobody asks: what each project received; the team spent them once
     * @param references of the follow-ups of those who were there
     * @param summary general: every project reads the same
     * @throws fr.levain.kernel.NotFound for anyone who does not run the programme
     */
    public Held hold(CohortId id, LocalDate day, int minutes, String title, String summary, SupportSession.SeenBy seenBy, Collection<String> references, Caller caller) {
        var cohort = cohorts.find(id, caller);
        var now = clock.instant();
        var present = new ArrayList<SupportPlan>();
        for (var each : followed(cohort)) {
            var plan = plans.lock(each);
            if (references.contains(plan.reference()) && plan.status() == SupportStatus.ACTIVE) present.add(plan);
        }
        var held = new Workshop(UuidV7.at(now), day, minutes, title.strip(), present.size());
        var left = references.stream().filter(each -> present.stream().noneMatch(plan -> plan.reference().equals(each))).sorted().toList();
        if (present.isEmpty()) return new Held(held, List.of(), left);
        store.add(id, held, caller.signedIn().id());
        for (var plan : present) {
            var session = new SupportSession(UuidV7.at(now), day, minutes, SupportSession.Kind.WORKSHOP, (title.strip() + "\n" + summary.strip()).strip(), seenBy, caller.signedIn().id());
            followUps.add(plan.id(), session);
            store.belongs(session.id(), held.id(), plan == present.getFirst());
            plans.metOn(plan.id(), day);
            alerts.settle(plan.id(), Alert.Kind.QUIET, "");
            events.publishEvent(new SessionHeld(plan.id(), session.id(), minutes, now, caller));
        }
        events.publishEvent(new WorkshopHeld(id, held.id(), present.size(), minutes, now, caller));
        return new Held(held, present, left);
    }

    /** A programme that changed hands leaves what was agreed with whoever ran it before. */
    private List<SupportId> followed(Cohort cohort) {
        return programmes.find(cohort.programme()).map(run -> store.followed(run.partner(), candidacies.admitted(cohort))).orElse(List.of());
    }
}
