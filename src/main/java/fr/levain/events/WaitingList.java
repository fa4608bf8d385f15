package fr.levain.events;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Seats that come free are offered in order, for a time; whoever lets it pass leaves them to the next. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WaitingList {
    private static final Caller ITSELF = new Caller.System("waiting-list");

    private final RegistrationStore store;
    private final EventsInPack pack;
    private final EventMails mails;
    private final ApplicationEventPublisher events;

    WaitingList(RegistrationStore store, EventsInPack pack, EventMails mails, ApplicationEventPublisher events) {
        this.store = store;
        this.pack = pack;
        this.mails = mails;
        this.events = events;
    }

    /** @param gathering locked by the caller */
    void serve(Gathering gathering, Instant now) {
        lapse(gathering, now);
        if (!gathering.takesRegistrations(now)) return;
        var seats = store.seats(List.of(gathering)).get(gathering.id());
        for (var next = next(gathering, seats); next.isPresent(); next = next(gathering, seats)) {
            var until = now.plus(pack.settings().offer());
            var kept = until.isAfter(gathering.details().startsAt()) ? gathering.details().startsAt() : until;
            var offered = store.move(next.get(), RegistrationStatus.OFFERED, Optional.of(kept), now);
            seats = seats.with(offered.people());
            mails.offered(gathering, offered);
            events.publishEvent(new SeatOffered(gathering.id(), offered.people(), now, ITSELF));
        }
    }

    private void lapse(Gathering gathering, Instant now) {
        for (var each : store.in(gathering.id(), RegistrationStatus.OFFERED)) {
            if (each.offeredUntil().filter(until -> until.isAfter(now)).isPresent()) continue;
            var lapsed = store.move(each, RegistrationStatus.EXPIRED, Optional.empty(), now);
            // cancelled or begun, nobody is next and nobody may register again
            if (gathering.takesRegistrations(now)) mails.lapsed(gathering, lapsed);
            events.publishEvent(new OfferLapsed(gathering.id(), lapsed.people(), now, ITSELF));
        }
    }

    private Optional<Registration> next(Gathering gathering, Seats seats) {
        return seats.isFull() ? Optional.empty() : seats.next(store.in(gathering.id(), RegistrationStatus.WAITING));
    }
}
