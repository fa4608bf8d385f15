package fr.levain.network;

import static fr.levain.network.PracticeStatus.DRAFT;
import static fr.levain.network.PracticeStatus.PUBLISHED;
import static fr.levain.network.PracticeStatus.SUBMITTED;
import static fr.levain.network.PracticeStatus.TO_CHANGE;
import static fr.levain.network.PracticeStatus.WITHDRAWN;

import fr.levain.kernel.Lifecycle;

final class PracticeLifecycle {
    static final Lifecycle<PracticeStatus> MOVES = Lifecycle.startingAt(PracticeStatus.class, DRAFT)
            .allow(DRAFT, SUBMITTED, PracticeSubmitted.class)
            .allow(TO_CHANGE, SUBMITTED, PracticeSubmitted.class)
            .allow(SUBMITTED, TO_CHANGE, PracticeChangesAsked.class)
            .allow(SUBMITTED, PUBLISHED, PracticePublished.class)
            .allow(PUBLISHED, DRAFT, PracticeReopened.class)
            .allow(PUBLISHED, WITHDRAWN, PracticeWithdrawn.class)
            .allow(DRAFT, WITHDRAWN, PracticeWithdrawn.class)
            .allow(TO_CHANGE, WITHDRAWN, PracticeWithdrawn.class)
            .allow(SUBMITTED, WITHDRAWN, PracticeWithdrawn.class);

    private PracticeLifecycle() {}
}
