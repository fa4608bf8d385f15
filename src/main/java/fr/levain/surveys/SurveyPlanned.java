package fr.levain.surveys;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import fr.levain.projects.ProjectId;
import java.time.Instant;
import java.util.Map;

/** What becomes of the project will be asked so many months after its exit. */
public record SurveyPlanned(ProjectId project, SurveyId survey, int months, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return project.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("survey", survey.toString(), "months", months);
    }
}
