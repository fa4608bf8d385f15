package fr.levain.directory;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A request to act for an organisation was declined. */
public record MembershipDeclined(OrganisationId organisation, AccountId account, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return organisation.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("account", account.toString());
    }
}
