package fr.levain.events;

import fr.levain.kernel.BareText;
import fr.levain.kernel.Caller;
import fr.levain.kernel.LinkSecret;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organiser does with a meeting: prepare, publish, change, cancel, say that it took place. */
@Service
@Transactional
public class Gatherings {
    public static final int PER_PAGE = 30;
    /** An address of its own: a new meeting is written there. */
    private static final String RESERVED = "nouvelle";

    private final GatheringStore store;
    private final RegistrationStore registrations;
    private final WaitingList waitingList;
    private final Feedbacks feedbacks;
    private final Organisers organisers;
    private final EventMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Gatherings(
            GatheringStore store, RegistrationStore registrations, WaitingList waitingList, Feedbacks feedbacks, Organisers organisers,
            EventMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.registrations = registrations;
        this.waitingList = waitingList;
        this.feedbacks = feedbacks;
        this.organisers = organisers;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** The latest first, one more than a page when others follow. The authority sees those of everybody. */
    @Transactional(readOnly = true)
    public List<Gathering> list(Caller caller, Optional<UUID> after) {
        return store.runBy(organisers.of(caller), Organisers.isOfficer(caller), after, PER_PAGE + 1);
    }

    /** Over, and still to be said held: those this person runs. */
    @Transactional(readOnly = true)
    public List<Gathering> toClose(Caller caller, int most) {
        return store.toClose(organisers.of(caller), clock.instant(), most);
    }

    /** @throws NotFound when this person neither runs it nor reads its figures */
    @Transactional(readOnly = true)
    public Gathering find(String slug, Caller caller) {
        return store.find(slug).filter(each -> organisers.reads(each, caller)).orElseThrow(() -> new NotFound("gathering " + slug));
    }

    /** @param partner for which organiser: one the caller answers for; empty for the authority */
    public Gathering prepare(Details details, Optional<String> partner, Caller by) {
        return prepare(details, partner, by, clock.instant());
    }

    Gathering prepare(Details details, Optional<String> partner, Caller by, Instant now) {
        var fresh = new Gathering(GatheringId.at(now), freeSlug(details.title()), GatheringStatus.DRAFT, details, partner, 0, 0, LinkSecret.code(), "",
                now, Optional.empty(), Optional.empty());
        organisers.mustRun(fresh, by);
        store.add(fresh, by.reference());
        events.publishEvent(new GatheringPrepared(fresh.id(), details.kind(), now, by));
        return fresh;
    }

    /** @throws Stale when it has begun, or is published already */
    public void publish(String slug, Caller by) {
        publish(slug, by, clock.instant());
    }

    void publish(String slug, Caller by, Instant now) {
        var gathering = run(slug, by);
        if (gathering.hasBegun(now)) throw new Stale("gathering " + slug + " has begun");
        store.move(gathering, GatheringStatus.PUBLISHED, "", now);
        events.publishEvent(new GatheringPublished(gathering.id(), now, by));
    }

    /**
     * Those registered are told when the day, the hour, the place or the link is another; seats added go to those who wait.
     *
     * @param version of what was read
     * @throws Stale when somebody else changed it in between
     * @return how many were told
     */
    public int change(String slug, int version, Details details, Caller by) {
        var now = clock.instant();
        var before = run(slug, by);
        if (before.version() != version) throw new Stale("gathering " + slug);
        var tells = before.status() == GatheringStatus.PUBLISHED && details.movesFrom(before.details());
        store.change(before, details, tells, now);
        if (Reminders.isOnAnotherDay(before.details().startsAt(), details.startsAt())) registrations.forgetReminders(before.id());
        var after = store.find(slug).orElseThrow();
        int told = 0;
        if (tells) for (var each : registrations.in(after.id(), RegistrationStatus.REGISTERED)) told += mails.moved(after, each, now);
        if (after.status() == GatheringStatus.PUBLISHED) waitingList.serve(after, now);
        events.publishEvent(new GatheringChanged(after.id(), after.sequence(), told, now, by));
        return told;
    }

    /**
     * Everybody who counted on coming is told, once.
     *
     * @throws Stale once it is over: who came would read that it will not take place
     * @return how many
     */
    public int cancel(String slug, String reason, Caller by) {
        var now = clock.instant();
        var gathering = run(slug, by);
        if (gathering.status() == GatheringStatus.PUBLISHED && gathering.isOver(now)) throw new Stale("gathering " + slug + " is over");
        store.move(gathering, GatheringStatus.CANCELLED, reason.strip(), now);
        var cancelled = store.find(slug).orElseThrow();
        int told = 0;
        for (var status : List.of(RegistrationStatus.REGISTERED, RegistrationStatus.OFFERED, RegistrationStatus.WAITING))
            for (var each : registrations.in(gathering.id(), status)) told += mails.cancelled(cancelled, each, now);
        // a seat offered in a meeting that will not be is no offer any more
        for (var each : registrations.in(gathering.id(), RegistrationStatus.OFFERED)) {
            registrations.move(each, RegistrationStatus.EXPIRED, Optional.empty(), now);
            events.publishEvent(new OfferLapsed(gathering.id(), each.people(), now, by));
        }
        events.publishEvent(new GatheringCancelled(gathering.id(), told, now, by));
        return told;
    }

    /** It took place: certificates are open, and those who came are asked what they think of it. */
    public void hold(String slug, Caller by) {
        hold(slug, by, clock.instant());
    }

    void hold(String slug, Caller by, Instant now) {
        var gathering = run(slug, by);
        if (!gathering.hasBegun(now)) throw new Stale("gathering " + slug + " has not begun");
        store.move(gathering, GatheringStatus.HELD, "", now);
        var came = registrations.in(gathering.id(), RegistrationStatus.REGISTERED).stream().filter(Registration::isPresent).toList();
        feedbacks.ask(gathering, came, now);
        came.forEach(each -> each.project().ifPresent(project ->
                events.publishEvent(new ProjectAttended(project, gathering.id(), gathering.details().title(), now, by))));
        events.publishEvent(new GatheringHeld(gathering.id(), registrations.present(gathering.id()), now, by));
    }

    /** Locked: what follows is decided on what it is now. */
    private Gathering run(String slug, Caller by) {
        var found = store.find(slug).orElseThrow(() -> new NotFound("gathering " + slug));
        organisers.mustRun(found, by);
        return store.lock(found.id()).orElseThrow();
    }

    private String freeSlug(String title) {
        var words = slugOf(title);
        var slug = words;
        for (int i = 2; store.isTaken(slug) || slug.equals(RESERVED); i++) slug = words + "-" + i;
        return slug;
    }

    static String slugOf(String title) {
        var address = BareText.address(title, 60);
        return address.isEmpty() ? "rencontre" : address;
    }
}
