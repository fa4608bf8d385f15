package fr.levain.support;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** Somebody else of the partner follows the project. */
public record AdviserChanged(SupportId support, AccountId adviser, Instant at, Caller by) implements SupportEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("adviser", adviser.toString());
    }
}
