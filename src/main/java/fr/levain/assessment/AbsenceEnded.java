package fr.levain.assessment;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** The officer is back: dossiers handed over came back. */
public record AbsenceEnded(AccountId officer, Instant at, Caller by, int files) implements DomainEvent {
    @Override
    public Subject subject() {
        return Accounts.subject(officer);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("files", files);
    }
}
