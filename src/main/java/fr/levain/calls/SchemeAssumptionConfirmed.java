package fr.levain.calls;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A person of the authority answers for a value of an aid that was only assumed. */
public record SchemeAssumptionConfirmed(SchemeId scheme, String slug, String assumption, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("scheme", scheme.value());
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("scheme", slug, "assumption", assumption);
    }
}
