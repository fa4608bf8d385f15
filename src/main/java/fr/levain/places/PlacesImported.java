package fr.levain.places;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A file of spaces was imported, all in one transaction. */
public record PlacesImported(UUID file, String digest, int added, int joined, int changed, int refused, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("place-import", file);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("digest", digest, "added", added, "joined", joined, "changed", changed, "refused", refused);
    }
}
