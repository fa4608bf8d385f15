package fr.levain.readings;

import fr.levain.calls.CallId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** Somebody may be asked to read for a call. @param reader account */
public record ReaderDeclared(CallId call, String slug, Instant at, Caller by, String reader, int most) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("call", call.value());
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("call", slug, "reader", reader, "most", most);
    }
}
