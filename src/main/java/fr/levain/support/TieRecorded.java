package fr.levain.support;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An officer recorded what ties the authority to a partner. */
public record TieRecorded(UUID tie, String partner, RegionTie.Kind kind, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("region-tie", tie);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner, "kind", kind.name());
    }
}
