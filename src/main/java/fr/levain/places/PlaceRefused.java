package fr.levain.places;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** The Region refuses what was proposed, and says why. */
public record PlaceRefused(ProposalId proposal, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return proposal.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("proposal", proposal.toString());
    }
}
