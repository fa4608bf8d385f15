package fr.levain.network;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** Somebody kept from writing in the network may write again. */
public record AuthorReadmitted(AccountId account, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Accounts.subject(account);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
