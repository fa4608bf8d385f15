package fr.levain.revisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** @param part what of the draft was changed: {@code question:siret} */
public record DraftChanged(Subject subject, String kind, String slug, String part, String digest, Caller by, Instant at)
        implements DomainEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("kind", kind, "slug", slug, "part", part, "digest", digest);
    }
}
