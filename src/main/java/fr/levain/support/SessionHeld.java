package fr.levain.support;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An adviser met those who carry the project. @param minutes it lasted; 0 where nobody asks */
public record SessionHeld(SupportId support, UUID session, int minutes, Instant at, Caller by) implements SupportEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("session", session.toString(), "minutes", minutes);
    }
}
