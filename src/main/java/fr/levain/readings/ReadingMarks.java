package fr.levain.readings;

import java.util.Map;
import java.util.UUID;

/** The scores one reader gave to one dossier. @param scores by code of criterion; without those the reader did not judge */
public record ReadingMarks(UUID dossier, UUID reader, Map<String, Integer> scores) {
    public ReadingMarks {
        scores = Map.copyOf(scores);
    }
}
