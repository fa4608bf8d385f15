package fr.levain.programmes;

import static fr.levain.programmes.CohortStatus.CLOSED;
import static fr.levain.programmes.CohortStatus.PREPARED;
import static fr.levain.programmes.CohortStatus.PUBLISHED;

import fr.levain.kernel.Lifecycle;

final class CohortLifecycle {
    static final Lifecycle<CohortStatus> MOVES = Lifecycle.startingAt(CohortStatus.class, PREPARED)
            .allow(PREPARED, PUBLISHED, CohortPublished.class)
            .allow(PREPARED, CLOSED, CohortClosed.class)
            .allow(PUBLISHED, CLOSED, CohortClosed.class);

    private CohortLifecycle() {}
}
