package fr.levain.programmes;

import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record CohortId(UUID value) {
    static CohortId at(Instant now) {
        return new CohortId(UuidV7.at(now));
    }

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject("cohort", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
