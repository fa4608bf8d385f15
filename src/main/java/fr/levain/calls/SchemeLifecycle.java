package fr.levain.calls;

import static fr.levain.calls.SchemeStatus.DRAFT;
import static fr.levain.calls.SchemeStatus.PUBLISHED;
import static fr.levain.calls.SchemeStatus.WITHDRAWN;

import fr.levain.kernel.Lifecycle;

final class SchemeLifecycle {
    static final Lifecycle<SchemeStatus> MOVES = Lifecycle.startingAt(SchemeStatus.class, DRAFT)
            .allow(DRAFT, PUBLISHED, SchemePublished.class)
            .allow(PUBLISHED, PUBLISHED, SchemeAmended.class)
            .allow(PUBLISHED, WITHDRAWN, SchemeWithdrawn.class)
            .allow(WITHDRAWN, PUBLISHED, SchemePublished.class);

    private SchemeLifecycle() {}
}
