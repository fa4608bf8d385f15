package fr.levain.endorsements;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Whoever writes the dossier says that a note is dealt with. @param application identifier of the dossier */
public record NoteSettled(UUID note, String application, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("reading-note", note);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("application", application);
    }
}
