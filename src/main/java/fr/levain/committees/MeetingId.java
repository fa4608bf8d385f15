package fr.levain.committees;

import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record MeetingId(UUID value) {
    static final String KIND = "meeting";

    static MeetingId at(Instant now) {
        return new MeetingId(UuidV7.at(now));
    }

    public Subject subject() {
        return new Subject(KIND, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
