package fr.levain.decisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** What the vote on an act counted was written down after it was recorded. @param dossiers whose vote is now that of the act */
public record ActCountCompleted(ActId act, Instant at, Caller by, VoteCount count, int dossiers) implements DomainEvent {
    @Override
    public Subject subject() {
        return act.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("inOffice", count.inOffice(), "for", count.inFavour(), "against", count.against(), "abstentions", count.abstentions(), "dossiers", dossiers);
    }
}
