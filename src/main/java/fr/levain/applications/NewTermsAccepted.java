package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The author of a draft took the new terms of the call. @param from number of the revision left */
public record NewTermsAccepted(ApplicationId application, Instant at, Caller by, int from, int to) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("from", from, "to", to);
    }
}
