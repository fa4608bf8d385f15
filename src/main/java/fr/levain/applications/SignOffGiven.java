package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The legal representative agrees to the filing of what stands there. */
public record SignOffGiven(ApplicationId application, Instant at, Caller by, ParticipantId participant, String digest) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("participant", participant.toString(), "digest", digest);
    }
}
