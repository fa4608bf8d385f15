package fr.levain.assessment;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The authority has a case file for this dossier: written with its submission, in the same transaction. */
public record CaseOpened(ApplicationId application, Instant at, Caller by, String team) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("team", team);
    }
}
