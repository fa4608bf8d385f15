package fr.levain.decisions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** The reasons of a rejection by silence were told: two months run from then to challenge it (CRPA L232-4). */
public record SilenceReasonsGiven(ApplicationId application, LocalDate on, NotificationMode mode, Instant at, Caller by) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("on", on.toString(), "mode", mode.name());
    }
}
