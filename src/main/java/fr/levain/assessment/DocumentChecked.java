package fr.levain.assessment;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A document was looked at. @param verdict what the officer found */
public record DocumentChecked(ApplicationId application, Instant at, Caller by, String document, DocumentVerdict verdict) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("document", document, "verdict", verdict.name());
    }
}
