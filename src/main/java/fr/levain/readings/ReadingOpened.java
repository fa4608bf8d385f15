package fr.levain.readings;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A reader declared no conflict of interest: the dossier opens to them. */
public record ReadingOpened(ApplicationId application, Instant at, Caller by, ReadingId reading) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("reading", reading.toString());
    }
}
