package fr.levain.documents;

import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record UploadId(UUID value) {
    static UploadId at(Instant now) {
        return new UploadId(UuidV7.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
