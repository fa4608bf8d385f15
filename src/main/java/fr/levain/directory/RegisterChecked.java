package fr.levain.directory;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A public register was asked about an organisation, and answered. */
public record RegisterChecked(OrganisationId organisation, String source, boolean known, boolean active, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return organisation.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("source", source, "known", known, "active", active);
    }
}
