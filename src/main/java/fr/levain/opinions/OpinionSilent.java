package fr.levain.opinions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The date passed: deemed to have nothing to say. @param kind slug */
public record OpinionSilent(ApplicationId application, Instant at, Caller by, OpinionId opinion, String kind) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("opinion", opinion.toString(), "kind", kind);
    }
}
