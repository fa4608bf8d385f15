package fr.levain.calls;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** An aid is no longer offered. */
public record SchemeWithdrawn(SchemeId scheme, String slug, SchemeRevisionId revision, int number, Instant at, Caller by)
        implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("scheme", scheme.value());
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("scheme", slug, "revision", revision.toString(), "number", number);
    }
}
