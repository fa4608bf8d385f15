package fr.levain.directory;

import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record BankAccountId(UUID value) {
    public static BankAccountId at(Instant now) {
        return new BankAccountId(UuidV7.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
