package fr.levain.network;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An entry, a notice or a request is reported to the officers. */
public record AbuseTold(UUID abuse, String ground, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("network-abuse", abuse);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("ground", ground);
    }
}
