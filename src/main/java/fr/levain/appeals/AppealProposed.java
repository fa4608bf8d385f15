package fr.levain.appeals;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The reviewer gave an opinion and a proposal. */
public record AppealProposed(ApplicationId application, Instant at, Caller by, String reference, AppealAnswer proposal) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("reference", reference, "proposal", proposal.name());
    }
}
