package fr.levain.decisions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** What a decision rests on was written down. @param digest SHA-256 of it, which the journal then holds for good */
public record EvidenceFrozen(ApplicationId application, Instant at, Caller by, String digest) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("digest", digest);
    }
}
