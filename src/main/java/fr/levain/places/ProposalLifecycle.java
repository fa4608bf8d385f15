package fr.levain.places;

import static fr.levain.places.ProposalStatus.DRAFT;
import static fr.levain.places.ProposalStatus.PROPOSED;
import static fr.levain.places.ProposalStatus.PUBLISHED;
import static fr.levain.places.ProposalStatus.REFUSED;
import static fr.levain.places.ProposalStatus.REPLACED;

import fr.levain.kernel.Lifecycle;

/** Of one space, what its keeper sends again takes the place of what still waits. A refused sheet may be mended and proposed again; a draft nobody confirms leaves no row. */
final class ProposalLifecycle {
    static final Lifecycle<ProposalStatus> MOVES = Lifecycle.startingAt(ProposalStatus.class, DRAFT)
            .allow(DRAFT, PROPOSED, PlaceProposed.class)
            .allow(PROPOSED, PUBLISHED, PlacePublished.class)
            .allow(PROPOSED, REFUSED, PlaceRefused.class)
            .allow(PROPOSED, REPLACED, PlaceProposed.class)
            .allow(REFUSED, PROPOSED, PlaceProposed.class);

    private ProposalLifecycle() {}
}
