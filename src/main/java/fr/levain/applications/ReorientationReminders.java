package fr.levain.applications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A proposal nobody answers is recalled once, then closed: the dossier goes on as before. */
@Component
class ReorientationReminders {
    static final int DAYS_BEFORE = 3;
    private static final Caller SYSTEM = new Caller.System("reorientation");

    private final ReorientationStore reorientations;
    private final ApplicationStore store;
    private final ApplicationMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReorientationReminders(
            ReorientationStore reorientations, ApplicationStore store, ApplicationMails mails, ApplicationEventPublisher events, Clock clock) {
        this.reorientations = reorientations;
        this.store = store;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void run() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, French.PARIS);
        for (var proposal : reorientations.overdue(today)) {
            if (!reorientations.close(proposal, "UNANSWERED", now, null, null)) continue;
            events.publishEvent(new ReorientationUnanswered(proposal.application(), now, SYSTEM, proposal.call(), proposal.callTitle()));
        }
        for (var proposal : reorientations.toRemind(today.plusDays(DAYS_BEFORE))) {
            if (reorientations.reminded(proposal, now))
                store.find(proposal.application()).ifPresent(view -> mails.reorientationProposed(view, proposal));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> recallReorientations(ReorientationReminders reminders) {
            return Tasks.recurring("applications-reorientations", new Daily(French.PARIS, LocalTime.of(9, 15)))
                    .execute((instance, context) -> reminders.run());
        }
    }
}
