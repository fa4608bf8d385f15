package fr.levain.directory;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** Someone may now act for an organisation. */
public record MembershipApproved(OrganisationId organisation, AccountId account, MemberRole role, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return organisation.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("account", account.toString(), "role", role.name());
    }
}
