package fr.levain.recognitions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A project was recognised as socially innovative. @param act number of the deliberation */
public record RecognitionGranted(ApplicationId application, Instant at, Caller by, String number, String act) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number, "act", act);
    }
}
