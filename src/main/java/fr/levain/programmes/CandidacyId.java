package fr.levain.programmes;

import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record CandidacyId(UUID value) {
    static CandidacyId at(Instant now) {
        return new CandidacyId(UuidV7.at(now));
    }

    /** What the journal calls it. */
    public Subject subject() {
        return new Subject("candidacy", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
