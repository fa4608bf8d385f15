package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.time.LocalDate;
/** A clarification is asked for; it suspends nothing. */
public record ClarificationAsked(ApplicationId application, Instant at, Caller by, SupplementId request, LocalDate due) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("request", request.toString(), "due", due.toString());
    }
}
