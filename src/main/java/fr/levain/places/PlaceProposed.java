package fr.levain.places;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A sheet waits for the Region to look at it. */
public record PlaceProposed(ProposalId proposal, String source, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return proposal.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("source", source);
    }
}
