package fr.levain.documents;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A file was taken off its subject; the bytes go with the next sweep when nothing else uses them. */
public record DocumentRemoved(Subject subject, Instant at, Caller by, DocumentId document) implements DomainEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("document", document.toString());
    }
}
