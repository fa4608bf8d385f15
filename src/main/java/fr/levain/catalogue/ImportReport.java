package fr.levain.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of a file.
 *
 * @param refusal why nothing of it was kept; empty when it was imported
 * @param unplaced kept, but where they apply is not known: no commune finds them
 * @param absent known of this source and not in this file; left as they are
 * @param refusals the first {@value #TOLD} rows left out
 */
public record ImportReport(
        UUID id,
        String file,
        Instant at,
        LocalDate sourceDate,
        Optional<String> refusal,
        String encoding,
        int rows,
        int added,
        int changed,
        int unchanged,
        int refused,
        int unplaced,
        int absent,
        List<RefusedRow> refusals) {
    public static final int TOLD = 200;

    public ImportReport {
        refusals = List.copyOf(refusals);
    }

    /** @param line of the file, from 1; the title row is line 1 */
    public record RefusedRow(long line, String name, String reason) {}

    public boolean isRefused() {
        return refusal.isPresent();
    }
}
