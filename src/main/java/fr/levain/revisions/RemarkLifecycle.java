package fr.levain.revisions;

import static fr.levain.revisions.RemarkState.PUBLISHED;
import static fr.levain.revisions.RemarkState.REFUSED;
import static fr.levain.revisions.RemarkState.TO_READ;

import fr.levain.kernel.Lifecycle;

/** A decision on a comment may be taken back. */
final class RemarkLifecycle {
    static final Lifecycle<RemarkState> MOVES = Lifecycle.startingAt(RemarkState.class, TO_READ)
            .allow(TO_READ, PUBLISHED, RemarkPublished.class)
            .allow(TO_READ, REFUSED, RemarkRefused.class)
            .allow(PUBLISHED, REFUSED, RemarkRefused.class)
            .allow(REFUSED, PUBLISHED, RemarkPublished.class);

    private RemarkLifecycle() {}
}
