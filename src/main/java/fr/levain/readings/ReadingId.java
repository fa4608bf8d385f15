package fr.levain.readings;

import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record ReadingId(UUID value) {
    /** The kind under which its mails are known and its file is kept. */
    static final String KIND = "reading";

    static ReadingId at(Instant now) {
        return new ReadingId(UuidV7.at(now));
    }

    public Subject subject() {
        return new Subject(KIND, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
