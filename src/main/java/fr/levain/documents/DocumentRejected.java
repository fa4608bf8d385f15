package fr.levain.documents;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A file was refused at the door, or quarantined afterwards. */
public record DocumentRejected(Subject subject, Instant at, Caller by, UploadResult.Reason why) implements DomainEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("reason", why.name());
    }
}
