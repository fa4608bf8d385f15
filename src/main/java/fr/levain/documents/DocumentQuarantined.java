package fr.levain.documents;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** The antivirus found a dangerous program in a file already stored: nobody opens it any more. */
public record DocumentQuarantined(Subject subject, Instant at, Caller by, DocumentId document) implements DomainEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("document", document.toString());
    }
}
