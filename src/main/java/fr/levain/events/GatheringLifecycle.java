package fr.levain.events;

import static fr.levain.events.GatheringStatus.CANCELLED;
import static fr.levain.events.GatheringStatus.DRAFT;
import static fr.levain.events.GatheringStatus.HELD;
import static fr.levain.events.GatheringStatus.PUBLISHED;

import fr.levain.kernel.Lifecycle;

final class GatheringLifecycle {
    static final Lifecycle<GatheringStatus> MOVES = Lifecycle.startingAt(GatheringStatus.class, DRAFT)
            .allow(DRAFT, PUBLISHED, GatheringPublished.class)
            .allow(DRAFT, CANCELLED, GatheringCancelled.class)
            .allow(PUBLISHED, HELD, GatheringHeld.class)
            .allow(PUBLISHED, CANCELLED, GatheringCancelled.class);

    private GatheringLifecycle() {}
}
