package fr.levain.support;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Somebody took tables of what their organisation follows out of Levain. @param rows how many projects they name */
public record CaseloadExported(Collection<CaseloadTable> tables, int rows, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Accounts.subject(by.signedIn().id());
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("rows", rows, "tables", tables.stream().map(CaseloadTable::slug).toList());
    }
}
