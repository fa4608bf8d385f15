package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** Opened with the answers of an older dossier, for another call or another year. */
public record CopiedFrom(ApplicationId application, Instant at, Caller by, ApplicationReference from) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("from", from.value());
    }
}
