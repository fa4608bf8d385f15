package fr.levain.surveys;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import fr.levain.projects.ProjectId;
import java.time.Instant;
import java.util.Map;

/** It is not asked. @param asked whether its holder wants no survey */
public record SurveyCancelled(ProjectId project, SurveyId survey, boolean asked, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return project.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("survey", survey.toString(), "asked", asked);
    }
}
