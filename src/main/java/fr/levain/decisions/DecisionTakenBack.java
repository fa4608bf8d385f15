package fr.levain.decisions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A decision no longer stands. @param kind withdrawal, abrogation or reopening @param act number of the act that says so */
public record DecisionTakenBack(ApplicationId application, Instant at, Caller by, DecisionChange.Kind kind, String act) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("kind", kind.name(), "act", act);
    }
}
