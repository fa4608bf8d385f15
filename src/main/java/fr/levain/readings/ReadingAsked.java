package fr.levain.readings;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A reading of a dossier was asked of a named reader. @param kind slug */
public record ReadingAsked(ApplicationId application, Instant at, Caller by, ReadingId reading, String kind, AskedReading.Origin origin) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("reading", reading.toString(), "kind", kind, "origin", origin.name());
    }
}
