package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The person invited took the invitation up. */
public record ParticipantJoined(ApplicationId application, Instant at, Caller by, ParticipantId participant, Entitlement entitlement) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("participant", participant.toString(), "entitlement", entitlement.name());
    }
}
