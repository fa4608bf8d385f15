package fr.levain.assessment;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** All the open dossiers of an officer passed to their deputy. */
public record FilesHandedOver(AccountId officer, Instant at, Caller by, AccountId deputy, int files) implements DomainEvent {
    @Override
    public Subject subject() {
        return Accounts.subject(officer);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("deputy", deputy.toString(), "files", files);
    }
}
