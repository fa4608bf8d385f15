package fr.levain.catalogue;

import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record ListingId(UUID value) {
    public static ListingId at(Instant now) {
        return new ListingId(UuidV7.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
