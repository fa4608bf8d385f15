package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** Whoever had a part of the dossier gives it back. */
public record SectionHandedBack(ApplicationId application, Instant at, Caller by, String page) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("page", page);
    }
}
