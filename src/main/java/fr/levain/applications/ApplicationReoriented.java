package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** Sent on to another aid. @param to slug of that aid */
public record ApplicationReoriented(ApplicationId application, Instant at, Caller by, String to) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("to", to);
    }
}
