package fr.levain.desk;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The team answered a dossier escalated to it. */
public record FlagResolved(ApplicationId application, Instant at, Caller by, UUID flag, String team) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("flag", flag.toString(), "team", team);
    }
}
