package fr.levain.opinions;

import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record OpinionId(UUID value) {
    /** The kind under which its files are kept and its mails are known. */
    static final String KIND = "opinion";

    static OpinionId at(Instant now) {
        return new OpinionId(UuidV7.at(now));
    }

    public Subject subject() {
        return new Subject(KIND, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
