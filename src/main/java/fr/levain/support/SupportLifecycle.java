package fr.levain.support;

import static fr.levain.support.SupportStatus.*;

import fr.levain.kernel.Lifecycle;

/** Every move a follow-up may make. */
final class SupportLifecycle {
    static final Lifecycle<SupportStatus> TABLE = Lifecycle.startingAt(SupportStatus.class, INVITED)
            .allow(INVITED, ACTIVE, SupportStarted.class)
            .allow(INVITED, DECLINED, SupportDeclined.class)
            .allow(ACTIVE, SUSPENDED, SupportSuspended.class)
            // its holder agrees again
            .allow(SUSPENDED, ACTIVE, SupportStarted.class)
            .allow(SUSPENDED, ENDED, SupportLapsed.class)
            .allow(ACTIVE, ENDED, SupportEnded.class)
            // its team ended it by mistake, or too soon
            .allow(ENDED, ACTIVE, SupportReopened.class);

    private SupportLifecycle() {}
}
