package fr.levain.places;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What an import wrote is taken back, but what somebody changed since. */
public record PlacesImportUndone(UUID file, int withdrawn, int restored, int left, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("place-import", file);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("withdrawn", withdrawn, "restored", restored, "left", left);
    }
}
