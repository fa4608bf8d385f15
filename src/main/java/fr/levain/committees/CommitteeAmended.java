package fr.levain.committees;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The composition or the rules of a committee were written, by its pack or by an officer. */
public record CommitteeAmended(String committee, int version, int seats, int voices, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("committee", UUID.nameUUIDFromBytes(committee.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("committee", committee, "version", version, "seats", seats, "voices", voices);
    }
}
