package fr.levain.accounts;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Role;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** The role is withdrawn in every team it was held in; it has no effect any more from the next request on. */
public record RoleRevoked(AccountId account, Role role, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Accounts.subject(account);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("role", role.name());
    }
}
