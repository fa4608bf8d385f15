package fr.levain.readings;

import static fr.levain.readings.ReadingStatus.ASKED;
import static fr.levain.readings.ReadingStatus.DECLINED;
import static fr.levain.readings.ReadingStatus.EXPIRED;
import static fr.levain.readings.ReadingStatus.GIVEN;
import static fr.levain.readings.ReadingStatus.OPENED;
import static fr.levain.readings.ReadingStatus.RECUSED;

import fr.levain.kernel.Lifecycle;

/** A reading taken back before it is given leaves no row: it has no status here. */
final class ReadingLifecycle {
    static final Lifecycle<ReadingStatus> MOVES = Lifecycle.startingAt(ReadingStatus.class, ASKED)
            .allow(ASKED, OPENED, ReadingOpened.class)
            .allow(ASKED, RECUSED, ReaderRecused.class)
            .allow(ASKED, DECLINED, ReadingDeclined.class)
            .allow(ASKED, EXPIRED, ReadingExpired.class)
            .allow(OPENED, RECUSED, ReaderRecused.class)
            .allow(OPENED, DECLINED, ReadingDeclined.class)
            .allow(OPENED, EXPIRED, ReadingExpired.class)
            .allow(OPENED, GIVEN, ReadingGiven.class)
            .allow(EXPIRED, ASKED, ReadingProlonged.class)
            .allow(GIVEN, OPENED, ReadingReopened.class);

    private ReadingLifecycle() {}
}
