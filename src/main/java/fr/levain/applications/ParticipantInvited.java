package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** Somebody was invited to the dossier. */
public record ParticipantInvited(ApplicationId application, Instant at, Caller by, ParticipantId participant, Entitlement entitlement) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("participant", participant.toString(), "entitlement", entitlement.name());
    }
}
