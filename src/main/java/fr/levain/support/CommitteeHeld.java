package fr.levain.support;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A committee of the programme gave its opinion. */
public record CommitteeHeld(SupportId support, UUID opinion, CommitteeOpinion.Verdict verdict, Instant at, Caller by) implements SupportEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("opinion", opinion.toString(), "verdict", verdict.name());
    }
}
