package fr.levain.appeals;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The competent body answered. @param act number of the deliberation, or « signature » */
public record AppealDecided(ApplicationId application, Instant at, Caller by, String reference, AppealAnswer answer, String act) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("reference", reference, "answer", answer.name(), "act", act);
    }
}
