package fr.levain.appeals;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Its author knows the answer: the delay to go before the court starts again. */
public record AppealAnswered(ApplicationId application, Instant at, Caller by, String reference, LocalDate on) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("reference", reference, "on", on.toString());
    }
}
