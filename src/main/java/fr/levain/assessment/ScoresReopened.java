package fr.levain.assessment;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A closed score sheet is open again. @param version the last one before @param blank it starts from nothing, for another person */
public record ScoresReopened(ApplicationId application, Instant at, Caller by, int version, boolean blank) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("version", version, "blank", blank);
    }
}
