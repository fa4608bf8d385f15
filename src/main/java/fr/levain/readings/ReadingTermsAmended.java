package fr.levain.readings;

import fr.levain.calls.CallId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** How the dossiers of a call are read was changed, before the first scores. */
public record ReadingTermsAmended(CallId call, String slug, Instant at, Caller by, String digest) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("call", call.value());
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("call", slug, "digest", digest);
    }
}
