package fr.levain.scenarios;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import java.time.Instant;
import java.util.Map;

/** A favourable opinion the money did not reach: the dossier waits, in order. */
public record PutOnReserve(ApplicationId application, String envelope, Euros amount, int rank, Instant at, Caller by) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("envelope", envelope, "cents", amount.cents(), "rank", rank);
    }
}
