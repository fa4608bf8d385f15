package fr.levain.readings;

import fr.levain.calls.CallId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A proposal of who reads what was applied, as corrected. @param readings asked by it @param byHand of them, added by hand */
public record AllocationApplied(CallId call, String slug, Instant at, Caller by, int readings, int byHand) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("call", call.value());
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("call", slug, "readings", readings, "byHand", byHand);
    }
}
