package fr.levain.support;

import fr.levain.programmes.NeedTakenUp;
import fr.levain.programmes.Programmes;
import fr.levain.programmes.ProjectNeeds;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A follow-up that starts from a need studied has its first milestone behind it: nobody dates it again. */
@Component
class StudyHandedOver {
    private final PlanStore plans;
    private final FollowUpStore store;
    private final Programmes programmes;
    private final ProjectNeeds needs;
    private final ApplicationEventPublisher events;

    StudyHandedOver(PlanStore plans, FollowUpStore store, Programmes programmes, ProjectNeeds needs, ApplicationEventPublisher events) {
        this.plans = plans;
        this.store = store;
        this.programmes = programmes;
        this.needs = needs;
        this.events = events;
    }

    @EventListener
    @Transactional
    void on(NeedTakenUp taken) {
        var known = programmes.find(taken.programme()).stream().flatMap(each -> each.milestones().stream()).map(each -> each.code()).toList();
        needs.studied(taken.project()).filter(each -> known.contains(each.milestone())).ifPresent(studied ->
                plans.ofProject(taken.project()).stream().filter(each -> each.programme().equals(taken.programme())).findFirst().ifPresent(plan -> {
                    store.put(plan.id(), new MilestoneDay(studied.milestone(), Optional.of(studied.plannedOn()), Optional.of(studied.concludedOn())));
                    events.publishEvent(new MilestoneReached(plan.id(), plan.project(), plan.programme(), studied.milestone(), taken.at(), taken.by()));
                }));
    }
}
