package fr.levain.network;

import static fr.levain.network.IntroductionStatus.ACCEPTED;
import static fr.levain.network.IntroductionStatus.ASKED;
import static fr.levain.network.IntroductionStatus.DECLINED;
import static fr.levain.network.IntroductionStatus.UNANSWERED;
import static fr.levain.network.IntroductionStatus.WITHDRAWN;

import fr.levain.kernel.Lifecycle;

final class IntroductionLifecycle {
    static final Lifecycle<IntroductionStatus> MOVES = Lifecycle.startingAt(IntroductionStatus.class, ASKED)
            .allow(ASKED, ACCEPTED, IntroductionAccepted.class)
            .allow(ASKED, DECLINED, IntroductionDeclined.class)
            .allow(ASKED, UNANSWERED, IntroductionLapsed.class)
            .allow(ASKED, WITHDRAWN, IntroductionWithdrawn.class);

    private IntroductionLifecycle() {}
}
