package fr.levain.readings;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A dossier is read by all readers of a call before the real ones. @param call slug */
public record ReferenceChosen(ApplicationId application, Instant at, Caller by, String call) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("call", call);
    }
}
