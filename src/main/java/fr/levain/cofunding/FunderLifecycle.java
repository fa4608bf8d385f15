package fr.levain.cofunding;

import static fr.levain.cofunding.FunderStatus.*;

import fr.levain.kernel.Lifecycle;

/** What another funder may do: acknowledge, then vote; or vote at once. Until then it may be removed. */
final class FunderLifecycle {
    static final Lifecycle<FunderStatus> TABLE = Lifecycle.startingAt(FunderStatus.class, PLANNED)
            .allow(PLANNED, ASKED, FunderAsked.class)
            .allow(ASKED, ACKNOWLEDGED, FunderAcknowledged.class)
            .allow(ASKED, GRANTED, FunderVoted.class)
            .allow(ASKED, REFUSED, FunderVoted.class)
            .allow(ACKNOWLEDGED, GRANTED, FunderVoted.class)
            .allow(ACKNOWLEDGED, REFUSED, FunderVoted.class)
            .allow(PLANNED, REMOVED, FunderRemoved.class)
            .allow(ASKED, REMOVED, FunderRemoved.class)
            .allow(ACKNOWLEDGED, REMOVED, FunderRemoved.class);

    private FunderLifecycle() {}
}
