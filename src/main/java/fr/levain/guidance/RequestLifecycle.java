package fr.levain.guidance;

import static fr.levain.guidance.RequestStatus.*;

import fr.levain.kernel.Lifecycle;

/** Every move a request for orientation may make. */
final class RequestLifecycle {
    static final Lifecycle<RequestStatus> TABLE = Lifecycle.startingAt(RequestStatus.class, OPEN)
            .allow(OPEN, TAKEN, RequestTaken.class)
            // a partner may still take what waits in the basket: better late than never
            .allow(UNCLAIMED, TAKEN, RequestTaken.class)
            .allow(OPEN, UNCLAIMED, RequestUnclaimed.class)
            .allow(TAKEN, UNCLAIMED, RequestUnclaimed.class)
            .allow(TAKEN, OPEN, RequestReopened.class)
            .allow(UNCLAIMED, OPEN, RequestReopened.class)
            .allow(TAKEN, ANSWERED, RequestAnswered.class)
            .allow(UNCLAIMED, ANSWERED, RequestAnswered.class)
            .allow(OPEN, WITHDRAWN, RequestWithdrawn.class)
            .allow(TAKEN, WITHDRAWN, RequestWithdrawn.class)
            .allow(UNCLAIMED, WITHDRAWN, RequestWithdrawn.class);

    private RequestLifecycle() {}
}
