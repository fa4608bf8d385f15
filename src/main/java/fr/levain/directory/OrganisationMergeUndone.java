package fr.levain.directory;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The two records were two organisations: each module gives back what it moved. */
public record OrganisationMergeUndone(UUID merge, OrganisationId kept, OrganisationId absorbed, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return kept.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("merge", merge.toString(), "absorbed", absorbed.toString());
    }
}
