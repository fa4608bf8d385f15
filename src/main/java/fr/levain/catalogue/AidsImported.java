package fr.levain.catalogue;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Aids of other funders were read from a file, all in one transaction. */
public record AidsImported(UUID file, String digest, int added, int changed, int refused, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("aid-import", file);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("digest", digest, "added", added, "changed", changed, "refused", refused);
    }
}
