package fr.levain.applications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An author who does not answer is reminded on the days the authority chose; then closing is proposed to the service. */
@Component
class UnansweredRequests {
    private static final Caller SYSTEM = new Caller.System("unanswered-requests");

    private final SupplementStore store;
    private final ApplicationStore applications;
    private final DossierSettingsStore settings;
    private final ApplicationMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnansweredRequests(
            SupplementStore store, ApplicationStore applications, DossierSettingsStore settings, ApplicationMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.applications = applications;
        this.settings = settings;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Requests that wait and whose first reminder is due. */
    @Transactional(readOnly = true)
    public List<Supplement> waiting() {
        return store.waiting(today().minusDays(settings.current().answerReminders().stream().findFirst().orElse(0)));
    }

    /** What is due for one request today, once: each in its own transaction. */
    @Transactional
    public void follow(Supplement request) {
        var chosen = settings.current();
        var view = applications.find(request.application()).filter(found -> found.status().isOpen()).orElse(null);
        if (view == null) return;
        int due = (int) chosen.answerReminders().stream().filter(days -> !today().isBefore(request.due().plusDays(days))).count();
        if (due > 0 && store.reminded(request.id(), due)) mails.recalled(view, request, today());
        if (!today().isBefore(request.due().plusDays(chosen.closureDays())) && store.closureProposed(request.id(), clock.instant()))
            events.publishEvent(new ClosureProposed(view.id(), clock.instant(), SYSTEM, request.id()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> followUnansweredRequests(UnansweredRequests requests) {
            return Tasks.recurring("applications-unanswered-requests", new Daily(French.PARIS, LocalTime.of(9, 30)))
                    .execute((instance, context) -> requests.waiting().forEach(requests::follow));
        }
    }
}
