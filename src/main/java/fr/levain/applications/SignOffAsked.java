package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The legal representative was asked to agree to the filing. */
public record SignOffAsked(ApplicationId application, Instant at, Caller by, ParticipantId participant) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("participant", participant.toString());
    }
}
