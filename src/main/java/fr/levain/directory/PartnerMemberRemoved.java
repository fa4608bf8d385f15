package fr.levain.directory;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** @param partner its slug */
public record PartnerMemberRemoved(AccountId account, String partner, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Accounts.subject(account);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner);
    }
}
