package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** The service proposes another call; its author has not answered. @param to its slug */
public record ReorientationProposed(ApplicationId application, Instant at, Caller by, String to, String title, LocalDate due) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("to", to, "title", title, "due", due.toString());
    }
}
