package fr.levain.opinions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** Another link left for the person asked; the one before opens nothing. @param kind slug */
public record OpinionLinkSent(ApplicationId application, Instant at, Caller by, OpinionId opinion, String kind) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("opinion", opinion.toString(), "kind", kind);
    }
}
