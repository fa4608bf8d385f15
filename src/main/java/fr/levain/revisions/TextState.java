package fr.levain.revisions;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a text stands, as the bar above its pages tells it.
 *
 * @param number of the revision in force
 * @param mayPublish whether this person may put the draft in force
 */
public record TextState(
        Kind kind, String slug, String title, Optional<Integer> number, Optional<Instant> publishedAt, Optional<Draft> draft,
        boolean packWaits, boolean mayPublish, boolean canBeTried) {
    public String path() {
        return kind.pathOf(slug);
    }

    public boolean hasDraft() {
        return draft.isPresent();
    }
}
