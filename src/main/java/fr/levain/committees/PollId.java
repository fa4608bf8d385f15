package fr.levain.committees;

import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.util.UUID;

public record PollId(UUID value) {
    static PollId at(Instant now) {
        return new PollId(UuidV7.at(now));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
