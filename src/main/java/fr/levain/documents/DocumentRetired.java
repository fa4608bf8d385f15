package fr.levain.documents;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A file was replaced, or taken off, and stays in the history of its piece. */
public record DocumentRetired(Subject subject, Instant at, Caller by, DocumentId document) implements DomainEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("document", document.toString());
    }
}
