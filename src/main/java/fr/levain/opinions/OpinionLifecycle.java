package fr.levain.opinions;

import static fr.levain.opinions.OpinionStatus.ANSWERED;
import static fr.levain.opinions.OpinionStatus.ASKED;
import static fr.levain.opinions.OpinionStatus.DECLINED;
import static fr.levain.opinions.OpinionStatus.HIDDEN;
import static fr.levain.opinions.OpinionStatus.OPENED;
import static fr.levain.opinions.OpinionStatus.RECUSED;
import static fr.levain.opinions.OpinionStatus.SILENT;

import fr.levain.kernel.Lifecycle;

/** An opinion withdrawn before its answer leaves no row: it has no status here. */
final class OpinionLifecycle {
    static final Lifecycle<OpinionStatus> MOVES = Lifecycle.startingAt(OpinionStatus.class, ASKED)
            .allow(ASKED, OPENED, OpinionOpened.class)
            .allow(ASKED, RECUSED, OpinionRecused.class)
            .allow(ASKED, DECLINED, OpinionDeclined.class)
            .allow(ASKED, SILENT, OpinionSilent.class)
            .allow(OPENED, ANSWERED, OpinionReceived.class)
            .allow(OPENED, RECUSED, OpinionRecused.class)
            .allow(OPENED, DECLINED, OpinionDeclined.class)
            .allow(OPENED, SILENT, OpinionSilent.class)
            .allow(SILENT, ASKED, OpinionProlonged.class)
            .allow(ANSWERED, HIDDEN, OpinionHidden.class);

    private OpinionLifecycle() {}
}
