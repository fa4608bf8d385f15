package fr.levain.assessment;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** An officer is away for some days, and somebody stands in. */
public record AbsenceDeclared(AccountId officer, Instant at, Caller by, AccountId deputy, LocalDate from, LocalDate until) implements DomainEvent {
    @Override
    public Subject subject() {
        return Accounts.subject(officer);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("deputy", deputy.toString(), "from", from.toString(), "until", until.toString());
    }
}
