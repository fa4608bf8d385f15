package fr.levain.directory;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Two records were one organisation: what was of the second is now of the first. Each module moves its own rows, and keeps which. */
public record OrganisationsMerged(UUID merge, OrganisationId kept, OrganisationId absorbed, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return kept.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("merge", merge.toString(), "absorbed", absorbed.toString());
    }
}
