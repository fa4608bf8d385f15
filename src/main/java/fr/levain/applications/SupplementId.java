package fr.levain.applications;

import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record SupplementId(UUID value) {
    public static SupplementId at(Instant now) {
        return new SupplementId(UuidV7.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
