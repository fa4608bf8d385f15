package fr.levain.directory;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** An organisation that was not registered yet now is. */
public record SiretRecorded(OrganisationId organisation, String siret, boolean keyOverridden, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return organisation.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("siret", siret, "keyOverridden", keyOverridden);
    }
}
