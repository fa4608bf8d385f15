package fr.levain.endorsements;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A reader told something to those who write the dossier, and to nobody else: its own subject. @param section page of the form */
public record NoteWritten(UUID note, String section, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("reading-note", note);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("section", section);
    }
}
