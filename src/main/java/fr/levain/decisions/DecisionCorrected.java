package fr.levain.decisions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/**
 * A decision was corrected by a named act.
 *
 * @param what code of what changed
 * @param was SHA-256 of the former value: the text itself may name somebody
 * @param became SHA-256 of the new one
 */
public record DecisionCorrected(ApplicationId application, Instant at, Caller by, String kind, String what, String was, String became)
        implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("kind", kind, "what", what, "was", was, "became", became);
    }
}
