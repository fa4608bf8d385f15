package fr.levain.readings;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.applications.Applications;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds readers two days before the day, then every three days once it has passed. */
@Component
class ReadingReminders {
    private static final int BEFORE = 2;
    private static final int EVERY = 3;
    private static final int AT_ONCE = 2_000;

    private final ReadingStore store;
    private final Applications applications;
    private final ReadingMails mails;
    private final Clock clock;

    ReadingReminders(ReadingStore store, Applications applications, ReadingMails mails, Clock clock) {
        this.store = store;
        this.applications = applications;
        this.mails = mails;
        this.clock = clock;
    }

    /** Once a day: a second run of the same day writes to nobody again. */
    @Transactional
    void remind() {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        var due = store.toRemind(today, BEFORE, EVERY, AT_ONCE);
        var views = applications.views(due.stream().map(AskedReading::application).collect(Collectors.toSet()));
        for (var each : due) {
            store.reminded(each.id(), today);
            var awaited = each.origin() == AskedReading.Origin.CALIBRATION || views.get(each.application()).status().isOpen();
            if (awaited) mails.reminder(each, views.get(each.application()).shownTitle(), each.isLate(today));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> remindOfReadings(ReadingReminders reminders, ReadingExpiry expiry) {
            return Tasks.recurring("readings-reminders", new Daily(French.PARIS, LocalTime.of(8, 40))).execute((_, _) -> {
                expiry.expire();
                reminders.remind();
            });
        }
    }
}
