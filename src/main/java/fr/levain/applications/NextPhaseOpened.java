package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** Opened with the answers of a dossier of the first phase. */
public record NextPhaseOpened(ApplicationId application, Instant at, Caller by, ApplicationReference from) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("from", from.value());
    }
}
