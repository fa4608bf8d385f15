package fr.levain.documents;

import java.time.Instant;

/**
 * A file on its way.
 *
 * @param size announced, in bytes
 * @param received so far, from the start and without a hole
 */
public record PartialUpload(UploadId id, String name, long size, long received, Instant expiresAt) {
    public boolean isWhole() {
        return received == size;
    }
}
