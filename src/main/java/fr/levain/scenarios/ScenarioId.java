package fr.levain.scenarios;

import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record ScenarioId(UUID value) {
    static ScenarioId at(Instant now) {
        return new ScenarioId(UuidV7.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
