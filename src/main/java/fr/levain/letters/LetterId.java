package fr.levain.letters;

import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record LetterId(UUID value) {
    public static LetterId at(Instant now) {
        return new LetterId(UuidV7.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
