package fr.levain.readings;

import fr.levain.kernel.AccountId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader had given, before their reading was opened again.
 *
 * @param perMille as it was given; empty when nothing could be judged
 * @param reason why an officer opened it again, in their words
 */
public record FormerReading(
        ReadingId reading, String kind, AccountId reader, Map<String, ReadingMark> marks, Optional<Integer> perMille, Instant givenAt, String reason, AccountId by,
        Instant reopenedAt) {
    public FormerReading {
        marks = Map.copyOf(marks);
    }
}
