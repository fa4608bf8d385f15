package fr.levain.network;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Nobody answered in time: the request closes by itself. */
public record IntroductionLapsed(UUID introduction, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("network-introduction", introduction);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
