package fr.levain.directory;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** Bank details declared in a dossier were checked: they may be paid to. */
public record BankDetailsConfirmed(OrganisationId organisation, String bankAccount, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return organisation.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("bankAccount", bankAccount);
    }
}
