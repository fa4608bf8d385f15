package fr.levain.programmes;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** The entrepreneur it was offered to does not take it up: it looks for another. */
public record NeedOfferEnded(CaughtNeedId need, String programme, Why why, Instant at, Caller by) implements DomainEvent {
    public enum Why {
        /** They said no. */
        DECLINED,
        /** The partner took its proposal back. */
        TAKEN_BACK,
        /** The delay of the pack ran out. */
        SILENT
    }

    @Override
    public Subject subject() {
        return need.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("programme", programme, "why", why.name());
    }
}
