package fr.levain.recognitions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The recognition of a project was withdrawn. @param act number of the deliberation */
public record RecognitionWithdrawn(ApplicationId application, Instant at, Caller by, String number, String act) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number, "act", act);
    }
}
