package fr.levain.directory;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** New bank details; the number itself is never written here. */
public record BankDetailsChanged(OrganisationId organisation, String bankAccount, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return organisation.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("bankAccount", bankAccount);
    }
}
