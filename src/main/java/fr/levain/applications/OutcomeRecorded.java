package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The act of the authority has been recorded, or the signed minutes of a committee. Nothing is shown to the author before its notification. */
public record OutcomeRecorded(ApplicationId application, Instant at, Caller by, Outcome outcome)
        implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("outcome", outcome.status().name());
        if (outcome instanceof Outcome.Awarded(var amount)) facts.put("amountInCents", amount.cents());
        if (outcome instanceof Outcome.Reserved(var rank)) facts.put("rank", rank);
        return facts;
    }
}
