package fr.levain.assessment;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import java.time.Instant;
import java.util.Map;

/** An officer settled what is kept of the budget. The reasons stay with the lines. @param lines how many of them changed */
public record BudgetSettled(ApplicationId application, Instant at, Caller by, int lines, Euros asked, Euros retained) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("lines", lines, "askedInCents", asked.cents(), "retainedInCents", retained.cents());
    }
}
