package fr.levain.documents;

import fr.levain.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One use of a stored file.
 *
 * @param owner what the file belongs to; its module says who may read it ({@link DocumentAccess})
 * @param size in bytes
 * @param digest SHA-256 of the content
 * @param by reference of who stored it
 */
public record StoredDocument(
        DocumentId id,
        Subject owner,
        String name,
        String mediaType,
        long size,
        String digest,
        Instant at,
        Scan scan,
        String by,
        Filed filed) {
    /**
     * Where it stands among the pieces of its subject.
     *
     * @param piece code of the piece it answers
     * @param dated the date the document bears
     * @param retiredAt since when another counts in its place
     */
    public record Filed(Optional<String> piece, Optional<LocalDate> dated, Optional<Instant> retiredAt) {
        public static final Filed NOWHERE = new Filed(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public StoredDocument(DocumentId id, Subject owner, String name, String mediaType, long size, String digest, Instant at, Scan scan) {
        this(id, owner, name, mediaType, size, digest, at, scan, "", Filed.NOWHERE);
    }

    /** Where it is downloaded. */
    public String path() {
        return "/documents/" + id;
    }

    public boolean isInForce() {
        return filed.retiredAt().isEmpty();
    }

    public boolean isImage() {
        return mediaType.startsWith("image/");
    }

    /** A picture or a PDF found clean: what is not is handed out, never shown inside our pages. */
    public boolean isShownInPlace() {
        return scan == Scan.CLEAN && (mediaType.equals("application/pdf") || mediaType.equals("image/jpeg") || mediaType.equals("image/png"));
    }

    /** Where it is shown in place. */
    public String previewPath() {
        return path() + "/apercu";
    }

    /** « 340 Ko », « 1,2 Mo ». */
    public String sizeShown() {
        long kilobytes = Math.max(1, size >> 10);
        return kilobytes < 1024 ? kilobytes + "\u00a0Ko" : "%.1f\u00a0Mo".formatted(kilobytes / 1024.0).replace('.', ',');
    }
}
