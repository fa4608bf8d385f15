package fr.levain.guidance;

import static fr.levain.guidance.HandoverStatus.*;

import fr.levain.kernel.Lifecycle;

/** Every move a request may make with one partner. One the author chose themselves is agreed as it is sent. */
final class HandoverLifecycle {
    static final Lifecycle<HandoverStatus> TABLE = Lifecycle.startingAt(HandoverStatus.class, AWAITING_CONSENT)
            .allow(AWAITING_CONSENT, WAITING, HandoverAgreed.class)
            .allow(AWAITING_CONSENT, REFUSED, HandoverRefused.class)
            .allow(AWAITING_CONSENT, CLOSED, HandoverClosed.class)
            .allow(WAITING, TAKEN, RequestTaken.class)
            .allow(WAITING, DECLINED, RequestDeclined.class)
            .allow(TAKEN, DECLINED, RequestDeclined.class)
            .allow(WAITING, PASSED_ON, RequestPassedOn.class)
            .allow(TAKEN, PASSED_ON, RequestPassedOn.class)
            .allow(WAITING, CLOSED, HandoverClosed.class)
            .allow(TAKEN, CLOSED, HandoverClosed.class)
            .allow(TAKEN, ANSWERED, RequestAnswered.class);

    private HandoverLifecycle() {}
}
