package fr.levain.documents;

import fr.levain.kernel.Subject;
import java.time.Instant;

/**
 * One use of a stored file.
 *
 * @param owner what the file belongs to; its module says who may read it ({@link DocumentAccess})
 * @param size in bytes
 * @param digest SHA-256 of the content
 */
public record StoredDocument(
        DocumentId id,
        Subject owner,
        String name,
        String mediaType,
        long size,
        String digest,
        Instant at,
        Scan scan) {
    /** Where it is downloaded. */
    public String path() {
        return "/documents/" + id;
    }
}
