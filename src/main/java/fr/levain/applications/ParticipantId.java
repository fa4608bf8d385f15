package fr.levain.applications;

import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record ParticipantId(UUID value) {
    static ParticipantId at(Instant now) {
        return new ParticipantId(UuidV7.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
