package fr.levain.revisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A draft may be commented on. */
public record ConsultationOpened(Subject subject, String kind, String slug, int parts, boolean listed, Caller by, Instant at) implements DomainEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("kind", kind, "slug", slug, "parts", parts, "listed", listed);
    }
}
