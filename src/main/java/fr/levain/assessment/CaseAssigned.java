package fr.levain.assessment;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** An officer took the case, or was given it. */
public record CaseAssigned(ApplicationId application, Instant at, Caller by, AccountId officer) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("officer", officer.toString());
    }
}
