package fr.levain.desk;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An officer confirmed an act on many dossiers; what is done of each is a fact of its own. */
public record BatchConfirmed(UUID batch, Instant at, Caller by, BulkKind kind, int dossiers) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("batch", batch);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("act", kind.name(), "dossiers", dossiers);
    }
}
