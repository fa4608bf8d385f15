package fr.levain.directory;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** Someone saw a whole account number, and why. */
public record BankDetailsRead(OrganisationId organisation, String bankAccount, String purpose, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return organisation.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("bankAccount", bankAccount, "purpose", purpose);
    }
}
