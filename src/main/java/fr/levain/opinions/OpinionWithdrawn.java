package fr.levain.opinions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** Withdrawn before it was answered: it is no more. @param kind slug */
public record OpinionWithdrawn(ApplicationId application, Instant at, Caller by, OpinionId opinion, String kind) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("opinion", opinion.toString(), "kind", kind);
    }
}
