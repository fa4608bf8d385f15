package fr.levain.places;

import fr.levain.places.PlannedRow.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A file received, looked at, then imported.
 *
 * @param importedAt empty while an officer has not said to
 * @param rows what becomes, or became, of each
 * @param leftOut columns that name people: never read
 */
public record PlaceImport(
        UUID id, String file, PlaceSource source, FileFormat format, Instant receivedAt, Optional<Instant> importedAt, List<PlannedRow> rows, List<String> leftOut,
        Undoing undoing) {
    public PlaceImport {
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    public List<PlannedRow> of(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).toList();
    }

    public int count(Outcome outcome) {
        return of(outcome).size();
    }

    /** The directory says all of it already. */
    public boolean saysNothingNew() {
        return count(Outcome.SAME) == rows.size();
    }

    public List<PlannedRow> swapped() {
        return rows.stream().filter(row -> !row.swapped().isEmpty()).toList();
    }

    /** Kept, with something to know. */
    public List<PlannedRow> noted() {
        return rows.stream().filter(row -> row.outcome() != Outcome.REFUSED && !row.notes().isEmpty() && row.swapped().isEmpty()).toList();
    }
}
