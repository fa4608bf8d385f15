package fr.levain.readings;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The invitation to read left again. @param kind slug */
public record ReadingInvitationSent(ApplicationId application, Instant at, Caller by, ReadingId reading, String kind) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("reading", reading.toString(), "kind", kind);
    }
}
