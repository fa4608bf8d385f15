package fr.levain.decisions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** What became of a request for documents (A5). */
public record DisclosureAnswered(ApplicationId application, DisclosureRequest.Kind kind, Instant at, Caller by) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("kind", kind.name());
    }
}
