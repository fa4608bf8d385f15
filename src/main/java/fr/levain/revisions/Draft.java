package fr.levain.revisions;

import fr.levain.kernel.Digest;
import java.time.Instant;
import java.util.Optional;

/**
 * A text being prepared.
 *
 * @param content JSON of its kind
 * @param base number of the revision it began from
 * @param fromPack true when a pack proposed it
 * @param changedBy name of who changed it last
 */
public record Draft(
        String kind, String slug, String title, String content, Optional<Integer> base, boolean fromPack, Instant changedAt, String changedBy) {
    /** Tells whether it is still what somebody has read. */
    public String digest() {
        return Digest.of(content);
    }
}
