package fr.levain.scenarios;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import java.time.Instant;
import java.util.Map;

/** Money was freed and is set aside for this dossier: a decision is to be proposed to the assembly, which alone awards (I1). */
public record ReservePromoted(ApplicationId application, String envelope, Euros amount, Instant at, Caller by) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("envelope", envelope, "cents", amount.cents());
    }
}
