package fr.levain.letters;

import fr.levain.documents.DocumentId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** A letter was made. Sending it is another act. */
public record LetterRendered(
        Subject subject,
        Instant at,
        Caller by,
        LetterId letter,
        String template,
        int revision,
        DocumentId document,
        String digest)
        implements DomainEvent {
    @Override
    public Map<String, Object> facts() {
        return new TreeMap<>(Map.of(
                "letter", letter.toString(),
                "template", template,
                "revision", revision,
                "document", document.toString(),
                "digest", digest));
    }
}
