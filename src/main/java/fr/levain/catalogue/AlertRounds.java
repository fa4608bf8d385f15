package fr.levain.catalogue;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Each morning, the alerts due: each in its own transaction, its mail and the mark of what it told together. */
@Component
class AlertRounds {
    private static final Logger LOG = LoggerFactory.getLogger(AlertRounds.class);
    /** An import bears the hour it began: what is being read is left for the next morning. */
    private static final Duration STILL_READING = Duration.ofHours(1);

    private final AlertStore store;
    private final AlertMails mails;
    private final Finder finder;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AlertRounds(AlertStore store, AlertMails mails, Finder finder, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.mails = mails;
        this.finder = finder;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return how many mails were written */
    int run() {
        var now = clock.instant();
        transaction.executeWithoutResult(_ -> store.forget(now.minus(Alerts.TO_CONFIRM), now.minus(Alerts.TO_RESUME)));
        int told = 0;
        for (var id : store.due(now)) {
            try {
                if (Boolean.TRUE.equals(transaction.execute(_ -> tell(id, now)))) told++;
            } catch (RuntimeException failure) {
                // it stays due, and is tried again the next morning: it holds no other back
                LOG.warn("Alert {} not told: {}", id, failure.getClass().getSimpleName());
            }
        }
        return told;
    }

    private boolean tell(UUID id, Instant now) {
        var due = store.take(id, now);
        if (due.isEmpty()) return false;
        var alert = due.get();
        var since = alert.toldUntil().orElse(now);
        var until = now.minus(STILL_READING).isBefore(since) ? since : now.minus(STILL_READING);
        var aids = finder.listedBetween(alert.search(), since, until, now, AlertMails.SHOWN + 1);
        store.told(alert.id(), until, alert.rhythm().after(now));
        if (aids.isEmpty()) return false;
        mails.news(alert, aids, now);
        return true;
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> tellAlerts(AlertRounds rounds) {
            return Tasks.recurring("catalogue-alerts", new Daily(French.PARIS, Rhythm.MORNING)).execute((instance, context) -> rounds.run());
        }
    }
}
