package fr.levain.programmes;

import static fr.levain.programmes.ScoutStatus.ACTIVE;
import static fr.levain.programmes.ScoutStatus.DECLINED;
import static fr.levain.programmes.ScoutStatus.INVITED;
import static fr.levain.programmes.ScoutStatus.LEFT;

import fr.levain.kernel.Lifecycle;

final class ScoutLifecycle {
    static final Lifecycle<ScoutStatus> MOVES = Lifecycle.startingAt(ScoutStatus.class, INVITED)
            .allow(INVITED, ACTIVE, ScoutJoined.class)
            .allow(INVITED, DECLINED, ScoutDeclined.class)
            .allow(ACTIVE, LEFT, ScoutLeft.class);

    private ScoutLifecycle() {}
}
