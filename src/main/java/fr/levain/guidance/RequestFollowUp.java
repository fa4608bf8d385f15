package fr.levain.guidance;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Each day: partners who let a request wait are reminded, the authority takes over what nobody took, what is over is erased. */
@Component
class RequestFollowUp {
    /** Looked at in one go; the next day takes the rest. */
    private static final int MOST = 2_000;
    private static final Caller SYSTEM = new Caller.System("orientation");

    private final RequestStore requests;
    private final HandoverStore handovers;
    private final SettingsStore settings;
    private final Routing routing;
    private final Erasure erasure;
    private final RequestMails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RequestFollowUp(
            RequestStore requests, HandoverStore handovers, SettingsStore settings, Routing routing, Erasure erasure, RequestMails mails,
            TransactionTemplate transaction, Clock clock) {
        this.requests = requests;
        this.handovers = handovers;
        this.settings = settings;
        this.routing = routing;
        this.erasure = erasure;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each request in a transaction of its own; run twice, it does nothing more. */
    public void run() {
        var chosen = settings.find();
        if (chosen.isEmpty()) return;
        takeOver(chosen.get());
        remind(chosen.get());
        erase(chosen.get());
    }

    private void remind(RequestSettings chosen) {
        var now = clock.instant();
        for (var due : handovers.toRemind(chosen.reminders(), now, MOST)) transaction.executeWithoutResult(_ -> {
            var request = requests.lock(due.handover().request());
            if (!request.erased() && handovers.reminded(due, now)) mails.reminder(request, due.handover().partner(), due.day());
        });
    }

    private void takeOver(RequestSettings chosen) {
        var now = clock.instant();
        for (var late : requests.openSince(now.minus(Duration.ofDays(chosen.unansweredDays())), MOST)) transaction.executeWithoutResult(_ -> {
            var request = requests.lock(late.id());
            if (request.status() != RequestStatus.OPEN || !request.since().equals(late.since())) return;
            routing.unclaimed(request, "SILENCE", now, SYSTEM);
            mails.news(request, "Aucune organisation n’a encore répondu. Le service de la Région reprend votre demande.");
        });
    }

    private void erase(RequestSettings chosen) {
        var now = clock.instant();
        var before = ZonedDateTime.ofInstant(now, French.PARIS).minusMonths(chosen.retentionMonths()).toInstant();
        for (var old : requests.closedBefore(before, MOST))
            transaction.executeWithoutResult(_ -> erasure.erase(requests.lock(old.id()), now, SYSTEM));
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> followRequests(RequestFollowUp followUp) {
            return Tasks.recurring("guidance-requests", new Daily(French.PARIS, LocalTime.of(8, 45)))
                    .execute((instance, context) -> followUp.run());
        }
    }
}
