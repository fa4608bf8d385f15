package fr.levain.directory;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The same fact, in the journal of the record that is no longer used. */
public record OrganisationAbsorbed(UUID merge, OrganisationId absorbed, OrganisationId kept, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return absorbed.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("merge", merge.toString(), "kept", kept.toString());
    }
}
