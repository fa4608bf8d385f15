package fr.levain.directory;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** An officer confirmed who holds this record. */
public record OrganisationVerified(OrganisationId organisation, String register, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return organisation.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("register", register);
    }
}
