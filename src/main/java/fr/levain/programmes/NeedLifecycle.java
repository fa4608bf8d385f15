package fr.levain.programmes;

import static fr.levain.programmes.NeedStatus.CAUGHT;
import static fr.levain.programmes.NeedStatus.OFFERED;
import static fr.levain.programmes.NeedStatus.OPPORTUNE;
import static fr.levain.programmes.NeedStatus.SET_ASIDE;
import static fr.levain.programmes.NeedStatus.STUDIED;
import static fr.levain.programmes.NeedStatus.TAKEN_UP;

import fr.levain.kernel.Lifecycle;

final class NeedLifecycle {
    static final Lifecycle<NeedStatus> MOVES = Lifecycle.startingAt(NeedStatus.class, CAUGHT)
            .allow(CAUGHT, STUDIED, NeedStudied.class)
            .allow(CAUGHT, SET_ASIDE, NeedSetAside.class)
            .allow(STUDIED, OPPORTUNE, NeedOpportune.class)
            .allow(STUDIED, SET_ASIDE, NeedSetAside.class)
            .allow(OPPORTUNE, OFFERED, NeedOffered.class)
            .allow(OPPORTUNE, SET_ASIDE, NeedSetAside.class)
            .allow(OFFERED, TAKEN_UP, NeedTakenUp.class)
            .allow(OFFERED, OPPORTUNE, NeedOfferEnded.class);

    private NeedLifecycle() {}
}
