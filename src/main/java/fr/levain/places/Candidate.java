package fr.levain.places;

import fr.levain.territory.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a file that reads as a space.
 *
 * @param externalId by which the source names it
 * @param point exact; empty when it will be put at the middle of its commune
 * @param swapped what its coordinates mean, had they not been exchanged; to be confirmed by a person
 * @param notes in French: what was mended or left out
 */
record Candidate(long line, String externalId, PlaceSheet sheet, Optional<Point> point, Optional<Point> swapped, List<String> notes) {
    Candidate {
        notes = List.copyOf(notes);
    }

    /** Somebody confirmed that the two were exchanged. */
    Candidate unswapped() {
        return swapped.map(meant -> new Candidate(line, externalId, sheet.at(meant), swapped, Optional.empty(), notes)).orElse(this);
    }

    /** Only what the file itself says: nothing worked out from its name or its commune. */
    Candidate saying(Map<PlaceField, String> cells) {
        var said = sheet;
        for (var field : sheet.values().keySet()) if (cells.getOrDefault(field, "").isBlank()) said = said.without(field);
        return new Candidate(line, externalId, said, point, swapped, notes);
    }

    Candidate noting(List<String> told) {
        return new Candidate(line, externalId, sheet, point, swapped, told);
    }
}
