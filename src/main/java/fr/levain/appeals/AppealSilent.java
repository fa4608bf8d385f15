package fr.levain.appeals;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Two months without an answer: the appeal is rejected (CJA R421-2). */
public record AppealSilent(ApplicationId application, Instant at, Caller by, String reference, LocalDate on) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("reference", reference, "on", on.toString());
    }
}
