package fr.levain.decisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The scores of a call were published without a dossier. */
public record DistributionPublished(UUID distribution, Instant at, Caller by, String call, int dossiers) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("distribution", distribution);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("call", call, "dossiers", dossiers);
    }
}
