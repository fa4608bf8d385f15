package fr.levain.opinions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** I3: the person asked declared an interest in the project, and sees nothing of it. @param kind slug */
public record OpinionRecused(ApplicationId application, Instant at, Caller by, OpinionId opinion, String kind, ConflictKind conflict)
        implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("opinion", opinion.toString(), "kind", kind, "conflict", conflict.name());
    }
}
