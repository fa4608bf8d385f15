package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** Opened with the answers of a dossier that was re-oriented. @param receivedAt when that one was received */
public record FollowsOn(ApplicationId application, Instant at, Caller by, ApplicationReference from, Instant receivedAt) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("from", from.value(), "receivedAt", receivedAt.toString());
    }
}
