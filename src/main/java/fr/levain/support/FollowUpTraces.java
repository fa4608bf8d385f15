package fr.levain.support;

import fr.levain.directory.Partners;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.projects.ProjectTrace;
import fr.levain.projects.ProjectTraces;
import java.util.List;
import org.springframework.stereotype.Component;

/** The follow-ups of a holder, by their address. */
@Component
class FollowUpTraces implements ProjectTraces {
    private final PlanStore plans;
    private final Partners partners;

    FollowUpTraces(PlanStore plans, Partners partners) {
        this.plans = plans;
        this.partners = partners;
    }

    @Override
    public List<ProjectTrace> of(Caller.Account holder) {
        return plans.ofHolder(holder.email()).stream()
                .map(plan -> new ProjectTrace(plan.project(), ProjectTrace.Kind.FOLLOW_UP, plan.title(),
                        "Accompagnement %s par %s".formatted(plan.reference(), partners.nameOf(plan.partner())), plan.privatePath(), plan.openedOn().atStartOfDay(French.PARIS).toInstant()))
                .toList();
    }
}
