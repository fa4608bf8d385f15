package fr.levain.revisions;

import java.time.Instant;
import java.util.Optional;

/**
 * A line of the list of a kind.
 *
 * @param number of the revision in force; empty when never published
 * @param draftChangedAt when a draft is open
 * @param packWaits a newer pack proposes another text, kept aside because an officer's draft is open
 */
public record RevisedText(
        String kind, String slug, String title, Optional<Integer> number, Optional<Instant> publishedAt,
        Optional<Instant> draftChangedAt, boolean packWaits) {
    public boolean hasDraft() {
        return draftChangedAt.isPresent();
    }
}
