package fr.levain.decisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import fr.levain.applications.ApplicationId;
import java.time.Instant;
import java.util.Map;

/** A dossier was decided under embargo: which one is told in the journal of the act, what was decided is told when it lifts. */
public record OutcomeSealed(ActId act, Instant at, Caller by, ApplicationId application) implements DomainEvent {
    @Override
    public Subject subject() {
        return act.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("application", application.toString());
    }
}
