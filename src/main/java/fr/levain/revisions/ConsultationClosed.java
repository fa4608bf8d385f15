package fr.levain.revisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** Nobody may comment any more. */
public record ConsultationClosed(Subject subject, String kind, String slug, Caller by, Instant at) implements DomainEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("kind", kind, "slug", slug);
    }
}
