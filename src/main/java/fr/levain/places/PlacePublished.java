package fr.levain.places;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** The Region publishes what was proposed. */
public record PlacePublished(ProposalId proposal, PlaceId place, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return proposal.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("place", place.toString());
    }
}
