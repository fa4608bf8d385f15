package fr.levain.appeals;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.applications.Applications;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.law.Delays;
import java.time.Clock;
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

/** What each day does to appeals: warns before silence answers, records it when it does, deems unread answers known. */
@Component
class AppealDays {
    private static final Logger LOG = LoggerFactory.getLogger(AppealDays.class);
    private static final Caller BY = new Caller.System("appeals");

    private final AppealStore store;
    private final AppealsInPack pack;
    private final AppealNotices notices;
    private final AppealMails mails;
    private final Applications applications;
    private final CourtDelays courts;
    private final Delays delays;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AppealDays(
            AppealStore store, AppealsInPack pack, AppealNotices notices, AppealMails mails, Applications applications, CourtDelays courts, Delays delays,
            ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.pack = pack;
        this.notices = notices;
        this.mails = mails;
        this.applications = applications;
        this.courts = courts;
        this.delays = delays;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each by itself: what fails for one is done for the others. Safe to run twice. */
    void pass() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, French.PARIS);
        var alerts = pack.settings().alertDays();
        var horizon = alerts.stream().mapToInt(Integer::intValue).max().orElse(0);
        for (var appeal : store.openUntil(today.plusDays(horizon))) {
            try {
                transaction.executeWithoutResult(_ -> look(appeal, now, today));
            } catch (RuntimeException e) {
                LOG.error("Appeal {} could not be looked at", appeal.reference(), e);
            }
        }
        transaction.executeWithoutResult(_ -> notices.deemUnread(BY));
    }

    private void look(Appeal appeal, Instant now, LocalDate today) {
        var dossier = applications.view(appeal.application());
        var left = appeal.clock().daysLeft(today);
        // born at the end of the two months: the day itself is still time to answer
        if (left < 0) {
            store.move(appeal, AppealStatus.REJECTED_BY_SILENCE);
            store.silent(appeal.id(), now);
            events.publishEvent(new AppealSilent(appeal.application(), now, BY, appeal.reference(), appeal.clock().silentOn()));
            mails.silent(dossier, appeal, courts.of(appeal).until(delays));
            return;
        }
        // the nearest alert passed: after an outage, one mail and not three
        pack.settings().alertDays().stream().filter(days -> left <= days).min(Integer::compare)
                .filter(days -> store.alert(appeal.id(), days, today)).ifPresent(_ -> mails.alert(dossier, appeal, left));
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> daysOfAppeals(AppealDays days) {
            return Tasks.recurring("appeals-days", new Daily(French.PARIS, LocalTime.of(0, 40))).execute((_, _) -> days.pass());
        }
    }
}
