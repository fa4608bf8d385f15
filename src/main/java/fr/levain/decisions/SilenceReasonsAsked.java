package fr.levain.decisions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** The applicant asked why silence rejected the request: the service has a month to say so (CRPA L232-4). */
public record SilenceReasonsAsked(ApplicationId application, LocalDate due, Instant at, Caller by) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("due", due.toString());
    }
}
