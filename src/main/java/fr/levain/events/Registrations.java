package fr.levain.events;

import fr.levain.events.RegisterResult.Already;
import fr.levain.events.RegisterResult.Closed;
import fr.levain.events.RegisterResult.Full;
import fr.levain.events.RegisterResult.Seated;
import fr.levain.events.RegisterResult.ToConfirm;
import fr.levain.events.RegisterResult.Waiting;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.LinkSecret;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registering, with an account or with an address alone. Each act locks the meeting before it counts seats: of two people
 * who want the last one, one has it and the other is offered the waiting list.
 */
@Service
@Transactional
public class Registrations {
    /** The same form sent again and again writes to the same address once. */
    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(10);

    private final GatheringStore gatherings;
    private final RegistrationStore store;
    private final NeedStore needs;
    private final FollowerStore followers;
    private final WaitingList waitingList;
    private final EventsInPack pack;
    private final EventMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registrations(
            GatheringStore gatherings, RegistrationStore store, NeedStore needs, FollowerStore followers, WaitingList waitingList,
            EventsInPack pack, EventMails mails, ApplicationEventPublisher events, Clock clock) {
        this.gatherings = gatherings;
        this.store = store;
        this.needs = needs;
        this.followers = followers;
        this.waitingList = waitingList;
        this.pack = pack;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever is signed in has a proven address: theirs is used, and their seat is taken at once. */
    public RegisterResult register(String slug, Entry entry, Caller by) {
        return register(slug, entry, by, clock.instant());
    }

    RegisterResult register(String slug, Entry entry, Caller by, Instant now) {
        var gathering = gatherings.find(slug).filter(Gathering::isPublic).flatMap(found -> gatherings.lock(found.id()))
                .orElseThrow(() -> new NotFound("gathering " + slug));
        if (!gathering.takesRegistrations(now)) return new Closed();
        if (!(by instanceof Caller.Account account)) return ask(gathering, entry, now);
        var known = store.active(gathering.id(), account.email());
        if (known.isPresent() && known.get().status() != RegistrationStatus.TO_CONFIRM) return new Already(known.get());
        var people = entry.people().size();
        var fits = seats(gathering).fits(people);
        if (!fits && !entry.mayWait()) return new Full(seats(gathering).left(), people);
        // the address was left without an account and never confirmed: its owner is here, and says it again
        known.ifPresent(each -> store.forget(each.id()));
        var asked = written(gathering, entry, account.email(), Optional.of(account.id()), now);
        return confirm(gathering, asked, entry.mayWait(), by, now);
    }

    /** From the link of the mail. Said twice, it is done once. */
    public RegisterResult confirm(String token, boolean mayWait) {
        var now = clock.instant();
        var opened = opened(token);
        var registration = opened.registration();
        if (registration.status() != RegistrationStatus.TO_CONFIRM) return new Already(registration);
        if (!opened.gathering().takesRegistrations(now)) return new Closed();
        return confirm(opened.gathering(), registration, mayWait || registration.mayWait(), registration.bearer(opened.gathering().details().endsAt()), now);
    }

    /** The seats offered are accepted. Too late, they are somebody else's: the page says so. */
    public RegisterResult accept(String token) {
        var now = clock.instant();
        var opened = opened(token);
        var registration = opened.registration();
        if (registration.status() != RegistrationStatus.OFFERED) return new Already(registration);
        if (registration.offeredUntil().filter(now::isBefore).isEmpty() || !opened.gathering().takesRegistrations(now)) {
            waitingList.serve(opened.gathering(), now);
            return new Closed();
        }
        return seated(opened.gathering(), registration, registration.bearer(opened.gathering().details().endsAt()), now);
    }

    /** The seats go to those who wait. Said twice, it is done once. */
    public void cancel(String token) {
        var now = clock.instant();
        var opened = opened(token);
        var registration = opened.registration();
        if (!registration.status().isActive() || opened.gathering().hasBegun(now)) return;
        store.move(registration, RegistrationStatus.CANCELLED, Optional.empty(), now);
        needs.forget(registration.id());
        events.publishEvent(new RegistrationCancelled(
                opened.gathering().id(), registration.people(), now, registration.bearer(opened.gathering().details().endsAt())));
        if (registration.status() != RegistrationStatus.TO_CONFIRM) mails.left(opened.gathering(), registration);
        waitingList.serve(opened.gathering(), now);
    }

    /** @throws NotFound when the link is worth nothing any more */
    @Transactional(readOnly = true)
    public MyRegistration find(String token) {
        var registration = store.find(token).filter(this::isWorthSomething).orElseThrow(() -> new NotFound("registration"));
        return new MyRegistration(registration, gatherings.find(registration.gathering()).orElseThrow());
    }

    /** On the waiting list, from 1. */
    @Transactional(readOnly = true)
    public int rank(Registration waiting) {
        return store.rank(waiting);
    }

    private MyRegistration opened(String token) {
        var found = find(token);
        var gathering = gatherings.lock(found.gathering().id()).orElseThrow();
        // read again under the lock: the other window may have gone first
        return new MyRegistration(store.find(token).orElseThrow(() -> new NotFound("registration")), gathering);
    }

    private boolean isWorthSomething(Registration registration) {
        return registration.status() != RegistrationStatus.TO_CONFIRM
                || clock.instant().isBefore(registration.mailedAt().plus(pack.settings().confirm()));
    }

    /** An address alone: nothing tells whoever types it whether it is known here. */
    private RegisterResult ask(Gathering gathering, Entry entry, Instant now) {
        var address = entry.email().value();
        var known = store.active(gathering.id(), address);
        if (known.isPresent()) {
            var again = known.get();
            if (again.mailedAt().plus(BETWEEN_MAILS).isAfter(now)) return new ToConfirm(address);
            store.mailed(again.id(), now);
            if (again.status() == RegistrationStatus.TO_CONFIRM) mails.toConfirm(gathering, again, pack.settings());
            else mails.known(gathering, again);
            return new ToConfirm(address);
        }
        mails.toConfirm(gathering, written(gathering, entry, address, Optional.empty(), now), pack.settings());
        return new ToConfirm(address);
    }

    private RegisterResult confirm(Gathering gathering, Registration asked, boolean mayWait, Caller by, Instant now) {
        var seats = seats(gathering);
        if (seats.fits(asked.people())) return seated(gathering, asked, by, now);
        if (!mayWait) return new Full(seats.left(), asked.people());
        var waiting = store.move(asked, RegistrationStatus.WAITING, Optional.empty(), now);
        follow(gathering, waiting, now);
        mails.waiting(gathering, waiting);
        events.publishEvent(new PutOnWaitingList(gathering.id(), waiting.people(), now, by));
        return new Waiting(waiting);
    }

    private RegisterResult seated(Gathering gathering, Registration from, Caller by, Instant now) {
        var seated = store.move(from, RegistrationStatus.REGISTERED, Optional.empty(), now);
        // said once, when the address is proven: an offer accepted later undoes no stop asked for in between
        if (from.status() == RegistrationStatus.TO_CONFIRM) follow(gathering, seated, now);
        mails.registered(gathering, seated, now);
        events.publishEvent(new SeatTaken(gathering.id(), seated.people(), now, by));
        seated.project().ifPresent(project ->
                events.publishEvent(new ProjectRegistered(project, gathering.id(), gathering.details().title(), now, by)));
        return new Seated(seated);
    }

    /** Only a proven address is kept among those to invite. */
    private void follow(Gathering gathering, Registration registration, Instant now) {
        if (registration.wantsNews()) followers.follow(registration.email(), registration.account(), gathering.details(), now);
    }

    private Registration written(Gathering gathering, Entry entry, String email, Optional<AccountId> account, Instant now) {
        var people = entry.people();
        var attendees = IntStream.range(0, people.size()).mapToObj(i -> new Attendee(i + 1, people.get(i), Optional.empty())).toList();
        var fresh = new Registration(UuidV7.at(now), gathering.id(), RegistrationStatus.TO_CONFIRM, email, entry.name(), entry.organisation(), account,
                account.isPresent() ? entry.project() : Optional.empty(), attendees, LinkSecret.drawn(24), entry.wantsNews(), entry.mayWait(), now, now, now,
                Optional.empty());
        store.add(fresh);
        var asked = gathering.details().needs();
        needs.put(fresh.id(), new Entry.Needs(asked.access() ? entry.needs().access() : "", asked.diet() ? entry.needs().diet() : ""));
        return fresh;
    }

    private Seats seats(Gathering gathering) {
        return store.seats(List.of(gathering)).get(gathering.id());
    }
}
