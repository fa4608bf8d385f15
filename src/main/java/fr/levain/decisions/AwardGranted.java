package fr.levain.decisions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The assembly granted the aid; nobody outside knows it before its notification. */
public record AwardGranted(ApplicationId application, Instant at, Caller by, ActId act, Euros amount, String basis, LocalDate votedOn, Optional<AssemblyVote> vote) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return VoteFacts.with(vote, Map.of("act", act.toString(), "amountInCents", amount.cents(), "basis", basis, "votedOn", votedOn.toString()));
    }
}
