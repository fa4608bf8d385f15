package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A person, or their invitation, is no longer of the dossier. */
public record ParticipantRemoved(ApplicationId application, Instant at, Caller by, ParticipantId participant) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("participant", participant.toString());
    }
}
