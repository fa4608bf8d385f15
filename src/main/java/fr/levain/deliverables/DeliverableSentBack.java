package fr.levain.deliverables;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A deliverable is to be taken up again. @param label as the terms of the call name it */
public record DeliverableSentBack(ApplicationId application, Instant at, Caller by, String code, String label) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("code", code, "label", label);
    }
}
