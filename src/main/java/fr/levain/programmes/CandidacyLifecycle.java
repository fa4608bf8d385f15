package fr.levain.programmes;

import static fr.levain.programmes.CandidacyStatus.ADMITTED;
import static fr.levain.programmes.CandidacyStatus.APPLIED;
import static fr.levain.programmes.CandidacyStatus.REFUSED;
import static fr.levain.programmes.CandidacyStatus.WAITING;
import static fr.levain.programmes.CandidacyStatus.WITHDRAWN;

import fr.levain.kernel.Lifecycle;

final class CandidacyLifecycle {
    static final Lifecycle<CandidacyStatus> MOVES = Lifecycle.startingAt(CandidacyStatus.class, APPLIED)
            .allow(APPLIED, ADMITTED, Admitted.class)
            .allow(APPLIED, WAITING, CandidacyWaits.class)
            .allow(APPLIED, REFUSED, CandidacyRefused.class)
            .allow(APPLIED, WITHDRAWN, CandidacyWithdrawn.class)
            .allow(WAITING, ADMITTED, Admitted.class)
            .allow(WAITING, REFUSED, CandidacyRefused.class)
            .allow(WAITING, WITHDRAWN, CandidacyWithdrawn.class)
            .allow(ADMITTED, WITHDRAWN, CandidacyWithdrawn.class);

    private CandidacyLifecycle() {}
}
