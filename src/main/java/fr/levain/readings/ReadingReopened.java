package fr.levain.readings;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** An officer opened a given reading again, for a mistake its reader made. Its reason, which may name people, is not told here. */
public record ReadingReopened(ApplicationId application, Instant at, Caller by, ReadingId reading, String kind) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("reading", reading.toString(), "kind", kind);
    }
}
