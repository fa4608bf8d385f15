package fr.levain.guidance;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** It opened a dossier, filled in with what was said. */
public record OrientationOpenedDossier(OrientationId orientation, Instant at, Caller by, String call, String reference, int prefilled) implements DomainEvent {
    @Override
    public Subject subject() {
        return orientation.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("call", call, "reference", reference, "prefilled", prefilled);
    }
}
