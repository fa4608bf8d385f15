package fr.levain.readings;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A reader said why their scores stand apart. @param criteria how many */
public record PartingExplained(ApplicationId application, Instant at, Caller by, ReadingId reading, int criteria) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("reading", reading.toString(), "criteria", criteria);
    }
}
