package fr.levain.decisions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Documents of the file were asked for: without an answer they are refused that day (A5). */
public record DisclosureAsked(ApplicationId application, LocalDate on, LocalDate refusedOn, Instant at, Caller by) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("on", on.toString(), "refusedOn", refusedOn.toString());
    }
}
