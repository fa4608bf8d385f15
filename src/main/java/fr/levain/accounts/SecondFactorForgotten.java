package fr.levain.accounts;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** The person lost telephone and recovery codes: a new one is set up at the next sign-in. */
public record SecondFactorForgotten(AccountId account, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Accounts.subject(account);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
