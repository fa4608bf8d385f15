package fr.levain.documents;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** A file was added to what the subject keeps. */
public record DocumentStored(
        Subject subject, Instant at, Caller by, DocumentId document, String mediaType, long size, String digest, Scan scan)
        implements DomainEvent {
    @Override
    public Map<String, Object> facts() {
        return new TreeMap<>(Map.of(
                "document", document.toString(),
                "mediaType", mediaType,
                "size", size,
                "digest", digest,
                "scan", scan.name()));
    }
}
