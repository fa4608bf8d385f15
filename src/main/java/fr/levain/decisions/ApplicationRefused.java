package fr.levain.decisions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The assembly refused the aid; its reasons are kept with the act. */
public record ApplicationRefused(ApplicationId application, Instant at, Caller by, ActId act, LocalDate votedOn, Optional<AssemblyVote> vote) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return VoteFacts.with(vote, Map.of("act", act.toString(), "votedOn", votedOn.toString()));
    }
}
