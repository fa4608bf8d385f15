package fr.levain.network;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.accounts.Accounts;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Each morning: closes what nobody answered, removes notices whose time has passed, asks whether old entries are still right, forgets old messages. */
@Component
class NetworkRounds {
    private static final Logger LOG = LoggerFactory.getLogger(NetworkRounds.class);
    private static final Caller ITSELF = new Caller.System("network-rounds");
    private static final int AT_ONCE = 500;
    /** What was written is kept that long after the end of a request. */
    private static final Duration ENDED = Duration.ofDays(180);

    private static final Duration LONG_AGO = Duration.ofDays(365);

    private final IntroductionStore introductions;
    private final ProfileStore profiles;
    private final NoticeStore notices;
    private final Accounts accounts;
    private final NetworkInPack pack;
    private final NetworkMails mails;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NetworkRounds(
            IntroductionStore introductions, ProfileStore profiles, NoticeStore notices, Accounts accounts, NetworkInPack pack, NetworkMails mails,
            ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.introductions = introductions;
        this.profiles = profiles;
        this.notices = notices;
        this.accounts = accounts;
        this.pack = pack;
        this.mails = mails;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each by itself: what fails for one holds no other back. */
    void run() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, French.PARIS);
        var settings = pack.settings();
        transaction.executeWithoutResult(_ -> {
            introductions.forget(now.minus(ENDED), now.minus(LONG_AGO));
            notices.removeBefore(today);
        });
        for (var each : introductions.overdue(today, AT_ONCE)) alone("introduction " + each.id(), () -> {
            introductions.move(each, IntroductionStatus.UNANSWERED, "", now);
            accounts.find(each.askedBy()).ifPresent(asker -> mails.lapsed(each, asker));
            events.publishEvent(new IntroductionLapsed(each.id(), now, ITSELF));
        });
        for (var each : profiles.toRemind(today.minusMonths(settings.staleMonths()), today.minusDays(settings.remindDays()), AT_ONCE)) alone("profile " + each.id(), () -> {
            profiles.reminded(each.id(), today);
            accounts.find(each.keeper()).ifPresent(keeper -> mails.stale(each, keeper));
        });
    }

    private void alone(String what, Runnable act) {
        try {
            transaction.executeWithoutResult(_ -> act.run());
        } catch (Stale answered) {
            LOG.debug("{}: answered meanwhile", what);
        } catch (RuntimeException failure) {
            LOG.warn("{} left as it was: {}", what, failure.getClass().getSimpleName());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> networkRounds(NetworkRounds rounds) {
            return Tasks.recurring("network-rounds", new Daily(French.PARIS, LocalTime.of(8, 50))).execute((instance, context) -> rounds.run());
        }
    }
}
