package fr.levain.applications;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A piece announced for later, or asked again because its file was dangerous, has come after the filing. */
public record AwaitedPieceCame(ApplicationId application, Instant at, Caller by, String code) implements DomainEvent {
    @Override
    public Subject subject() {
        return application.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("piece", code);
    }
}
