package fr.levain.decisions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** The beneficiary, or the refused applicant, knows: appeal delays run from that day (I7, I8). */
public record OutcomeNotified(ApplicationId application, Instant at, Caller by, NotificationMode mode, LocalDate on) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("mode", mode.name(), "on", on.toString());
    }
}
