package fr.levain.support;

import fr.levain.programmes.ProjectWay;
import fr.levain.projects.ProjectId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From a need taken up to the follow-up of its project. */
@Component
class FollowUpWay implements ProjectWay {
    private final PlanStore plans;

    FollowUpWay(PlanStore plans) {
        this.plans = plans;
    }

    @Override
    public Optional<String> path(ProjectId project, String programme) {
        return plans.ofProject(project).stream().filter(each -> each.programme().equals(programme)).findFirst().map(SupportPlan::partnerPath);
    }
}
