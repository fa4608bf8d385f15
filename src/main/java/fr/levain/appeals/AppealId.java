package fr.levain.appeals;

import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record AppealId(UUID value) {
    /** What its pieces and letters belong to. */
    public static final String KIND = "appeal";

    static AppealId at(Instant now) {
        return new AppealId(UuidV7.at(now));
    }

    Subject subject() {
        return new Subject(KIND, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
