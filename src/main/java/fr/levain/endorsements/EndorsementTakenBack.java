package fr.levain.endorsements;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A partner takes back what nobody but the holder had read. */
public record EndorsementTakenBack(UUID endorsement, String partner, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("endorsement", endorsement);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner);
    }
}
