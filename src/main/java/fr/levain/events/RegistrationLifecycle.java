package fr.levain.events;

import static fr.levain.events.RegistrationStatus.CANCELLED;
import static fr.levain.events.RegistrationStatus.EXPIRED;
import static fr.levain.events.RegistrationStatus.OFFERED;
import static fr.levain.events.RegistrationStatus.REGISTERED;
import static fr.levain.events.RegistrationStatus.TO_CONFIRM;
import static fr.levain.events.RegistrationStatus.WAITING;

import fr.levain.kernel.Lifecycle;

final class RegistrationLifecycle {
    static final Lifecycle<RegistrationStatus> MOVES = Lifecycle.startingAt(RegistrationStatus.class, TO_CONFIRM)
            .allow(TO_CONFIRM, REGISTERED, SeatTaken.class)
            .allow(TO_CONFIRM, WAITING, PutOnWaitingList.class)
            .allow(TO_CONFIRM, CANCELLED, RegistrationCancelled.class)
            .allow(WAITING, OFFERED, SeatOffered.class)
            .allow(WAITING, CANCELLED, RegistrationCancelled.class)
            .allow(OFFERED, REGISTERED, SeatTaken.class)
            .allow(OFFERED, EXPIRED, OfferLapsed.class)
            .allow(OFFERED, CANCELLED, RegistrationCancelled.class)
            .allow(REGISTERED, CANCELLED, RegistrationCancelled.class);

    private RegistrationLifecycle() {}
}
