package fr.levain.committees;

import static fr.levain.committees.MeetingStatus.CANCELLED;
import static fr.levain.committees.MeetingStatus.CLOSED;
import static fr.levain.committees.MeetingStatus.CONVENED;
import static fr.levain.committees.MeetingStatus.OPEN;
import static fr.levain.committees.MeetingStatus.PLANNED;
import static fr.levain.committees.MeetingStatus.SIGNED;

import fr.levain.kernel.Lifecycle;

final class MeetingLifecycle {
    static final Lifecycle<MeetingStatus> MOVES = Lifecycle.startingAt(MeetingStatus.class, PLANNED)
            .allow(PLANNED, CONVENED, MeetingConvened.class)
            .allow(CONVENED, OPEN, MeetingOpened.class)
            .allow(OPEN, CLOSED, MeetingClosed.class)
            .allow(CLOSED, OPEN, MeetingOpened.class)
            .allow(CLOSED, SIGNED, MinutesSigned.class)
            .allow(PLANNED, CANCELLED, MeetingCancelled.class)
            .allow(CONVENED, CANCELLED, MeetingCancelled.class);

    private MeetingLifecycle() {}
}
