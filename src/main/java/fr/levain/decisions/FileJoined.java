package fr.levain.decisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A file was joined to a deliberation, or to what it says of one dossier. */
public record FileJoined(ActId act, String document, String digest, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return act.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("document", document, "digest", digest);
    }
}
