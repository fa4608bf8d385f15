package fr.levain.calls;

import static fr.levain.calls.CallStatus.CLOSED;
import static fr.levain.calls.CallStatus.DRAFT;
import static fr.levain.calls.CallStatus.PUBLISHED;
import static fr.levain.calls.CallStatus.WITHDRAWN;

import fr.levain.kernel.Lifecycle;

final class CallLifecycle {
    static final Lifecycle<CallStatus> MOVES = Lifecycle.startingAt(CallStatus.class, DRAFT)
            .allow(DRAFT, PUBLISHED, CallPublished.class)
            .allow(PUBLISHED, PUBLISHED, CallAmended.class)
            .allow(PUBLISHED, WITHDRAWN, CallWithdrawn.class)
            .allow(WITHDRAWN, PUBLISHED, CallRestored.class)
            .allow(DRAFT, CLOSED, CallArchived.class)
            .allow(PUBLISHED, CLOSED, CallArchived.class);

    private CallLifecycle() {}
}
