package fr.levain.decisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** A deliberation was recorded, with its number, the day of the vote and what it counted. */
public record ActRecorded(ActId act, Instant at, Caller by, String number, LocalDate votedOn, VoteCount count) implements DomainEvent {
    @Override
    public Subject subject() {
        return act.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number, "votedOn", votedOn.toString(), "inOffice", count.inOffice(), "for", count.inFavour(),
                "against", count.against(), "abstentions", count.abstentions());
    }
}
