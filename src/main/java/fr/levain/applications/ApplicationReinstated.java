package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** Brought back after an outcome, by a named act. @param act number of the act or reference of the appeal */
public record ApplicationReinstated(ApplicationId application, Instant at, Caller by, String act) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("act", act);
    }
}
