package fr.levain.support;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What was written of a follow-up is corrected by its team; the former version is kept. */
public record FollowUpCorrected(SupportId support, Corrected part, UUID item, Instant at, Caller by) implements SupportEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("part", part.name(), "item", item.toString());
    }
}
