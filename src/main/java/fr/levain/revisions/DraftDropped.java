package fr.levain.revisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** In a text officers revise, a draft is given up. */
public record DraftDropped(Subject subject, String kind, String slug, Caller by, Instant at) implements DomainEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("kind", kind, "slug", slug);
    }
}
