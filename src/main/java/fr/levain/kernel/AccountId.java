package fr.levain.kernel;

import java.time.Instant;
import java.util.UUID;

public record AccountId(UUID value) {
    public static AccountId at(Instant now) {
        return new AccountId(UuidV7.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
