package fr.levain.assessment;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A structure declared as linked does not count with the holder. The reason stays with the line. */
public record LinkedStructureSetAside(ApplicationId application, Instant at, Caller by) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
