package fr.levain.commitments;

import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record CommitmentId(UUID value) {
    /** The kind under which its letters are kept and its mails are known. */
    static final String KIND = "commitment";

    static CommitmentId at(Instant now) {
        return new CommitmentId(UuidV7.at(now));
    }

    public Subject subject() {
        return new Subject(KIND, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
