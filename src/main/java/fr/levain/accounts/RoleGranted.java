package fr.levain.accounts;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Role;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

public record RoleGranted(AccountId account, Role role, Optional<String> team, Instant at, Caller by)
        implements DomainEvent {
    @Override
    public Subject subject() {
        return Accounts.subject(account);
    }

    @Override
    public Map<String, Object> facts() {
        var facts = new TreeMap<String, Object>(Map.of("role", role.name()));
        team.ifPresent(slug -> facts.put("team", slug));
        return facts;
    }
}
