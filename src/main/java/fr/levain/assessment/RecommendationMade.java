package fr.levain.assessment;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import java.time.Instant;
import java.util.Map;

/** The officer proposes an amount to the head. */
public record RecommendationMade(ApplicationId application, Instant at, Caller by, Euros amount, Euros computedMaximum, String basis) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("amountInCents", amount.cents(), "computedMaximumInCents", computedMaximum.cents(), "basis", basis);
    }
}
