package fr.levain.assessment;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A working note was written, or mended on the same day. Its words stay out of the journal. */
public record NoteWritten(ApplicationId application, Instant at, Caller by, boolean mended) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("mended", mended);
    }
}
