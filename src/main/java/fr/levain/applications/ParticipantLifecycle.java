package fr.levain.applications;

import static fr.levain.applications.Participant.State.*;

import fr.levain.kernel.Lifecycle;

/** Every move an invitation may make. */
final class ParticipantLifecycle {
    static final Lifecycle<Participant.State> TABLE = Lifecycle.startingAt(Participant.State.class, INVITED)
            .allow(INVITED, JOINED, ParticipantJoined.class)
            .allow(INVITED, DECLINED, InvitationDeclined.class)
            .allow(INVITED, REMOVED, ParticipantRemoved.class)
            .allow(JOINED, REMOVED, ParticipantRemoved.class);

    private ParticipantLifecycle() {}
}
