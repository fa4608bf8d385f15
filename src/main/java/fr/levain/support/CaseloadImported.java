package fr.levain.support;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A table of projects was taken in whole. @param digest of the file @param opened how many follow-ups it opened @param moved how many changed step */
public record CaseloadImported(String partner, String digest, int opened, int moved, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return Accounts.subject(by.signedIn().id());
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner, "digest", digest, "opened", opened, "moved", moved);
    }
}
