package fr.levain.deliverables;

import static fr.levain.deliverables.DeliverableState.ACCEPTED;
import static fr.levain.deliverables.DeliverableState.AWAITED;
import static fr.levain.deliverables.DeliverableState.FILED;
import static fr.levain.deliverables.DeliverableState.SENT_BACK;

import fr.levain.kernel.Lifecycle;

final class DeliverableLifecycle {
    static final Lifecycle<DeliverableState> MOVES = Lifecycle.startingAt(DeliverableState.class, AWAITED)
            .allow(AWAITED, FILED, DeliverableFiled.class)
            .allow(FILED, SENT_BACK, DeliverableSentBack.class)
            .allow(SENT_BACK, FILED, DeliverableFiled.class)
            .allow(FILED, ACCEPTED, DeliverableAccepted.class);

    private DeliverableLifecycle() {}
}
