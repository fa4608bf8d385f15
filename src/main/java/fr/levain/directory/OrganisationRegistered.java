package fr.levain.directory;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** An organisation entered the directory. */
public record OrganisationRegistered(OrganisationId organisation, boolean fromRegister, boolean hasSiret, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return organisation.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("fromRegister", fromRegister, "hasSiret", hasSiret);
    }
}
