package fr.levain.events;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What comes back by itself: offers that run out, reminders each morning, what must no longer be kept. Safe to run twice. */
@Component
class EventRounds {
    private static final Logger LOG = LoggerFactory.getLogger(EventRounds.class);
    private static final Caller ITSELF = new Caller.System("events");

    private final GatheringStore gatherings;
    private final RegistrationStore registrations;
    private final NeedStore needs;
    private final FollowerStore followers;
    private final InvitationStore invitations;
    private final WaitingList waitingList;
    private final EventsInPack pack;
    private final EventMails mails;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EventRounds(
            GatheringStore gatherings, RegistrationStore registrations, NeedStore needs, FollowerStore followers, InvitationStore invitations,
            WaitingList waitingList, EventsInPack pack, EventMails mails, ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.gatherings = gatherings;
        this.registrations = registrations;
        this.needs = needs;
        this.followers = followers;
        this.invitations = invitations;
        this.waitingList = waitingList;
        this.pack = pack;
        this.mails = mails;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Seats nobody confirmed go to the next: each meeting in its own transaction. */
    void passOffersOn() {
        var now = clock.instant();
        registrations.withLapsedOffers(now).forEach(id -> apart(id, () -> gatherings.lock(id).ifPresent(each -> waitingList.serve(each, now))));
    }

    /** Each registration is told once of each reminder, whatever is missed or run again. */
    void remind() {
        var now = clock.instant();
        var days = pack.settings().reminderDays();
        int longest = days.stream().max(Comparator.naturalOrder()).orElse(0);
        // one day more: the days are those of Paris, not of twenty-four hours
        for (var gathering : gatherings.startingBetween(now, now.plus(Duration.ofDays(longest + 1L))))
            for (var each : registrations.in(gathering.id(), RegistrationStatus.REGISTERED)) apart(gathering.id(), () -> remind(gathering, each, now));
    }

    /** Needs soon after the meeting; names and addresses later; what nobody confirmed at once. */
    void erase() {
        var now = clock.instant();
        var settings = pack.settings();
        var keeping = settings.keeping();
        transaction.executeWithoutResult(_ -> {
            registrations.forgetUnconfirmed(now.minus(settings.confirm()));
            needs.eraseOf(now.minus(Duration.ofDays(keeping.needsDays())))
                    .forEach(each -> events.publishEvent(new NeedsErased(each.gathering(), each.registrations(), now, ITSELF)));
            registrations.erase(monthsBefore(now, keeping.registrationMonths()), now);
            invitations.erase(monthsBefore(now, keeping.registrationMonths()));
            followers.forget(monthsBefore(now, keeping.followerMonths()));
        });
    }

    private void remind(Gathering gathering, Registration registration, Instant now) {
        Reminders.due(gathering.details().startsAt(), registration.since(), pack.settings().reminderDays(), registrations.reminded(registration.id()), now)
                .ifPresent(days -> {
                    registrations.remind(registration.id(), days);
                    mails.reminder(gathering, registration, Reminders.daysLeft(gathering.details().startsAt(), now));
                });
    }

    /** One that fails holds no other back: it is tried again the next time. */
    private void apart(GatheringId id, Runnable act) {
        try {
            transaction.executeWithoutResult(_ -> act.run());
        } catch (RuntimeException failure) {
            LOG.warn("Gathering {} left as it is: {}", id, failure.getClass().getSimpleName());
        }
    }

    private static Instant monthsBefore(Instant now, int months) {
        return ZonedDateTime.ofInstant(now, French.PARIS).minusMonths(months).toInstant();
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> passOffersOn(EventRounds rounds) {
            return Tasks.recurring("events-offers", FixedDelay.ofMinutes(10)).execute((instance, context) -> rounds.passOffersOn());
        }

        @Bean
        RecurringTask<Void> remindOfGatherings(EventRounds rounds) {
            return Tasks.recurring("events-reminders", new Daily(French.PARIS, LocalTime.of(8, 30))).execute((instance, context) -> rounds.remind());
        }

        @Bean
        RecurringTask<Void> eraseWhatPeopleNeeded(EventRounds rounds) {
            return Tasks.recurring("events-erasure", new Daily(French.PARIS, LocalTime.of(3, 40))).execute((instance, context) -> rounds.erase());
        }
    }
}
