package fr.levain.places;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether an import may be undone, or was.
 *
 * @param until it may be undone; empty when it wrote nothing, is not imported, is too old or was undone
 * @param doneAt when it was undone
 */
public record Undoing(Optional<Instant> until, Optional<Instant> doneAt, Optional<UndoReport> report) {
    static final Undoing NONE = new Undoing(Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isDone() {
        return doneAt.isPresent();
    }
}
