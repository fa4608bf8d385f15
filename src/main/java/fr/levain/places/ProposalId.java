package fr.levain.places;

import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record ProposalId(UUID value) {
    static final String KIND = "place-proposal";

    static ProposalId at(Instant now) {
        return new ProposalId(UuidV7.at(now));
    }

    public Subject subject() {
        return new Subject(KIND, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
