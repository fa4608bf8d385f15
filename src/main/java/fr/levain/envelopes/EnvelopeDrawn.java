package fr.levain.envelopes;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Money moved in an envelope. A negative amount gives back. */
public record EnvelopeDrawn(
        UUID envelope, String slug, Movement movement, Euros amount, Euros available, Subject about, Instant at, Caller by)
        implements DomainEvent {
    public enum Movement { RESERVED, COMMITTED, PAID }

    @Override
    public Subject subject() {
        return new Subject("envelope", envelope);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "envelope", slug,
                "movement", movement.name(),
                "cents", amount.cents(),
                "availableCents", available.cents(),
                "about", about.toString());
    }
}
