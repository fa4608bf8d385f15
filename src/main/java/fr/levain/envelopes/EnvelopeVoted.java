package fr.levain.envelopes;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An envelope was opened, or its amount changed.
 *
 * @param before zero when it opens
 * @param act number of the délibération; empty when the pack opens it
 */
public record EnvelopeVoted(UUID envelope, String slug, int year, Euros before, Euros voted, String act, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("envelope", envelope);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("envelope", slug, "year", year, "beforeCents", before.cents(), "cents", voted.cents(), "act", act);
    }
}
