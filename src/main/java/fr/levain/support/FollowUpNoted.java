package fr.levain.support;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Something was written, changed or done in the follow-up. */
public record FollowUpNoted(SupportId support, Part part, UUID item, Instant at, Caller by) implements SupportEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("part", part.name(), "item", item.toString());
    }
}
