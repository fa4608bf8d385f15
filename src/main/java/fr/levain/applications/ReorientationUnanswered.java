package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** Nobody answered in time: nothing changes. */
public record ReorientationUnanswered(ApplicationId application, Instant at, Caller by, String to, String title) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("to", to, "title", title);
    }
}
