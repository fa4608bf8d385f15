package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The legal representative does not agree; the reasons are with the dossier. */
public record SignOffRefused(ApplicationId application, Instant at, Caller by, ParticipantId participant) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("participant", participant.toString());
    }
}
