package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The person invited would rather not. */
public record InvitationDeclined(ApplicationId application, Instant at, Caller by, ParticipantId participant) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("participant", participant.toString());
    }
}
