package fr.levain.calls;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A planned publication or withdrawal will not happen. */
public record CallActCancelled(CallId call, String slug, PlannedAct.Act act, Instant due, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("call", call.value());
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("call", slug, "act", act.name(), "due", due.toString());
    }
}
