package fr.levain.support;

import fr.levain.consents.ConsentWithdrawn;
import fr.levain.consents.Consents;
import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Which follow-ups a caller may open, and which they may write in. What is not theirs does not exist for them. */
@Component
class PlanAccess {
    private final PlanStore plans;
    private final PartnerTeams teams;
    private final Consents consents;
    private final Clock clock;

    PlanAccess(PlanStore plans, PartnerTeams teams, Consents consents, Clock clock) {
        this.plans = plans;
        this.teams = teams;
        this.consents = consents;
        this.clock = clock;
    }

    /**
     * To read: of the caller's organisation, its holder agreeing; who looked is written down. Before they answer, there is
     * only what was typed of them.
     *
     * @throws ConsentWithdrawn when its holder took their consent back
     * @throws NotFound when it is not theirs
     */
    SupportPlan readable(String reference, Caller caller) {
        var plan = theirs(reference, caller);
        if (plan.status() == SupportStatus.INVITED) return plan.forPartner();
        if (plan.status() == SupportStatus.SUSPENDED) throw new ConsentWithdrawn("l’accompagnement", reference);
        return consents.look(plan.id().subject(), plan.partner(), caller.signedIn(), clock.instant()).map(_ -> plan)
                .orElseThrow(() -> new NotFound("follow-up " + reference));
    }

    /**
     * To write in, held until the transaction ends.
     *
     * @throws ConsentWithdrawn when its holder took their consent back meanwhile
     * @throws Stale when it is over, or waits for its holder
     * @throws NotFound when it is not the caller's
     */
    SupportPlan writable(String reference, Caller caller) {
        var plan = plans.lock(theirs(reference, caller).id());
        return switch (plan.status()) {
            case ACTIVE -> plan;
            case SUSPENDED -> throw new ConsentWithdrawn("l’accompagnement", reference);
            case INVITED, DECLINED, ENDED -> throw new Stale("follow-up " + reference);
        };
    }

    boolean isTheirs(SupportPlan plan, Caller caller) {
        return teams.of(caller).contains(plan.partner());
    }

    SupportPlan theirs(String reference, Caller caller) {
        return plans.byReference(reference).filter(plan -> isTheirs(plan, caller))
                .orElseThrow(() -> new NotFound("follow-up " + reference));
    }
}
