package fr.levain.readings;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import fr.levain.opinions.ConflictKind;
import java.time.Instant;
import java.util.Map;

/** A reader declared a conflict of interest: the dossier is closed to them. */
public record ReaderRecused(ApplicationId application, Instant at, Caller by, ReadingId reading, ConflictKind conflict) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("reading", reading.toString(), "conflict", conflict.name());
    }
}
