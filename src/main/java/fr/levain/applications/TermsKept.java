package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The author of a draft kept the terms they had read. @param from number of the revision kept */
public record TermsKept(ApplicationId application, Instant at, Caller by, int from, int to) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("from", from, "to", to);
    }
}
