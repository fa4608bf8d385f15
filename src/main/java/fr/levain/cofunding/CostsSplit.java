package fr.levain.cofunding;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The costs of the dossier are shared between its funders. @param sharedInCents all shares added */
public record CostsSplit(ApplicationId application, Instant at, Caller by, UUID lead, long sharedInCents) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("lead", lead.toString(), "sharedInCents", sharedInCents);
    }
}
