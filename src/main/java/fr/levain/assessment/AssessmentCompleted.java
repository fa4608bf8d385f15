package fr.levain.assessment;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import java.time.Instant;
import java.util.Map;

/** The head made the proposal of the service: the dossier is ready for the vote. */
public record AssessmentCompleted(ApplicationId application, Instant at, Caller by, Euros proposed) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("proposedInCents", proposed.cents());
    }
}
