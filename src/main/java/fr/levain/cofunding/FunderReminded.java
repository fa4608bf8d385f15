package fr.levain.cofunding;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Another funder, whose vote is awaited, is reminded of it. */
public record FunderReminded(ApplicationId application, Instant at, Caller by, UUID funder) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("funder", funder.toString());
    }
}
