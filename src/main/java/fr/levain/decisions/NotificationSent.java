package fr.levain.decisions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** The letter was made available on the portal, or printed for the post. @param on day it was made available or posted */
public record NotificationSent(ApplicationId application, Instant at, Caller by, NotificationMode mode, LocalDate on) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("mode", mode.name(), "on", on.toString());
    }
}
