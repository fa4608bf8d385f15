package fr.levain.opinions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.applications.Applications;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds who has not answered; deems silent who lets the date pass, where the kind says so. */
@Component
class OpinionReminders {
    private static final Logger LOG = LoggerFactory.getLogger(OpinionReminders.class);
    private static final Caller BY = new Caller.System("opinions-reminders");
    private static final int AT_ONCE = 2_000;

    private final OpinionStore store;
    private final OpinionLinkStore links;
    private final OpinionRequests requests;
    private final OpinionsInPack pack;
    private final Applications applications;
    private final OpinionMails mails;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OpinionReminders(
            OpinionStore store, OpinionLinkStore links, OpinionRequests requests, OpinionsInPack pack, Applications applications, OpinionMails mails,
            ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.links = links;
        this.requests = requests;
        this.pack = pack;
        this.applications = applications;
        this.mails = mails;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each by itself: what fails for one is told to the others. */
    void remind() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, French.PARIS);
        var times = pack.settings().times();
        var horizon = times.reminders().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (var id : store.dueUntil(today.plusDays(horizon), today, AT_ONCE)) {
            try {
                transaction.executeWithoutResult(_ -> look(id, now, today, times));
            } catch (RuntimeException e) {
                LOG.error("Opinion {} could not be reminded", id, e);
            }
        }
        links.forgetBefore(now.minus(Duration.ofDays(1)));
    }

    private void look(OpinionId id, Instant now, LocalDate today, OpinionSettings.Times times) {
        var opinion = store.lock(id);
        if (!opinion.status().isAwaited()) return;
        var view = applications.view(opinion.application());
        if (!view.status().isOpen()) return;
        if (opinion.isLate(today) && opinion.kind().silence()) {
            store.move(opinion, OpinionStatus.SILENT, now);
            events.publishEvent(new OpinionSilent(opinion.application(), now, BY, id, opinion.kind().slug()));
            mails.silent(view, opinion);
            return;
        }
        var asked = LocalDate.ofInstant(opinion.askedAt(), French.PARIS);
        if (!ReminderDays.isDue(asked, opinion.dueOn(), store.remindedOn(id), today, times)) return;
        store.reminded(id, today);
        events.publishEvent(new OpinionReminded(opinion.application(), now, BY, id, opinion.kind().slug()));
        mails.reminder(view, opinion, requests.draw(opinion, now), today);
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> remindOfOpinions(OpinionReminders reminders) {
            return Tasks.recurring("opinions-reminders", new Daily(French.PARIS, LocalTime.of(8, 30))).execute((_, _) -> reminders.remind());
        }
    }
}
