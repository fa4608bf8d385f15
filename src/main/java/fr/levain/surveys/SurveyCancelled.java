package fr.levain.surveys;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import fr.levain.projects.ProjectId;
import java.time.Instant;
import java.util.Map;

/** It is not asked, or no longer. */
public record SurveyCancelled(ProjectId project, SurveyId survey, Why why, Instant at, Caller by) implements DomainEvent {
    public enum Why {
        /** Its holder wants no survey. */
        STOPPED,
        /** Its holder withdrew the consent of the follow-up it comes from. */
        CONSENT_WITHDRAWN,
        /** No funder wants the answers any more. */
        NO_FUNDER,
        /** The follow-up it comes from goes on: it is planned anew at its end. */
        REOPENED,
        /** The follow-up it comes from ended with a project that was dropped. */
        DROPPED
    }

    @Override
    public Subject subject() {
        return project.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("survey", survey.toString(), "why", why.name());
    }
}
