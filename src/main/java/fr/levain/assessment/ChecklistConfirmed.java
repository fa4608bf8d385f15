package fr.levain.assessment;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** An officer confirmed, line by line, what the rules computed (A4). @param overridden lines where they disagreed, each with a reason */
public record ChecklistConfirmed(ApplicationId application, Instant at, Caller by, int lines, int overridden) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("lines", lines, "overridden", overridden);
    }
}
