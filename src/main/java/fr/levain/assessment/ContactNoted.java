package fr.levain.assessment;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** A call, a mail or a letter was noted. With whom and what about stay out of the journal. */
public record ContactNoted(ApplicationId application, Instant at, Caller by, Contact.Kind kind, boolean received, LocalDate on)
        implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("kind", kind.name(), "received", received, "on", on.toString());
    }
}
