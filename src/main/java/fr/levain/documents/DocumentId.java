package fr.levain.documents;

import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record DocumentId(UUID value) {
    public static DocumentId at(Instant now) {
        return new DocumentId(UuidV7.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
