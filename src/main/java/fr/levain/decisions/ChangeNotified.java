package fr.levain.decisions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** The holder knows of a change of their decision: read on the portal, deemed read, brought by the post or by the answer to an appeal. */
public record ChangeNotified(ApplicationId application, Instant at, Caller by, DecisionChange.Kind kind, LocalDate on) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("kind", kind.name(), "on", on.toString());
    }
}
