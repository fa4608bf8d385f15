package fr.levain.assessment;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** I3: an officer withdrew from a dossier. The reason stays with the case. @param followed they followed it until then */
public record OfficerRecused(ApplicationId application, Instant at, Caller by, boolean followed) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("followed", followed);
    }
}
