package fr.levain.support;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A table was taken in whole. @param digest of the file @param created how many lines were new @param changed how many lines changed something */
public record CaseloadImported(CaseloadTable table, String digest, int created, int changed, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Accounts.subject(by.signedIn().id());
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("table", table.name(), "digest", digest, "created", created, "changed", changed);
    }
}
