package fr.levain.calls;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/**
 * An officer changed a part of a call being prepared.
 *
 * @param digest of the part as written
 */
public record CallDraftChanged(CallId call, String slug, CallSection part, String digest, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("call", call.value());
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("call", slug, "part", part.slug(), "digest", digest);
    }
}
