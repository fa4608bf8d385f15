package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A part of the dossier was given to someone. */
public record SectionAssigned(ApplicationId application, Instant at, Caller by, String page) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("page", page);
    }
}
