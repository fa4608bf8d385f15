package fr.levain.pack;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A pack was checked and applied as a whole. @param digest SHA-256 of its files */
public record PackLoaded(String digest, int sections, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("pack", UUID.nameUUIDFromBytes(digest.getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("digest", digest, "sections", sections);
    }
}
