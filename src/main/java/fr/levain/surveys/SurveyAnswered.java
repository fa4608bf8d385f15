package fr.levain.surveys;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import fr.levain.projects.ProjectId;
import java.time.Instant;
import java.util.Map;

/** Its holder answers, or corrects what they answered. */
public record SurveyAnswered(ProjectId project, SurveyId survey, int answers, boolean corrected, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return project.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("survey", survey.toString(), "answers", answers, "corrected", corrected);
    }
}
