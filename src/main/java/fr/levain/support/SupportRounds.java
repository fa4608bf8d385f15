package fr.levain.support;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.consents.KeptTexts;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.programmes.Programmes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What comes back by itself each night: what is late, and what must no longer be kept. Safe to run twice. */
@Component
public class SupportRounds {
    /** Follow-ups erased in one night: the others wait for the next. */
    private static final int ERASED = 500;
    private static final Caller ITSELF = new Caller.System("support");

    private final AlertStore alerts;
    private final Programmes programmes;
    private final SupportMails mails;
    private final SupportInPack pack;
    private final KeptTexts texts;
    private final CaseloadImports imports;
    private final Erasure erasure;
    private final PlanStore plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupportRounds(AlertStore alerts, Programmes programmes, SupportMails mails, SupportInPack pack, KeptTexts texts, CaseloadImports imports, Erasure erasure, PlanStore plans,
            ApplicationEventPublisher events, Clock clock) {
        this.alerts = alerts;
        this.programmes = programmes;
        this.mails = mails;
        this.pack = pack;
        this.texts = texts;
        this.imports = imports;
        this.erasure = erasure;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /** Each adviser reads one mail, with a number; the whole team, where nobody follows the project. @return how many things are late since the last time */
    @Transactional
    public int findAlerts() {
        var now = clock.instant();
        var followed = alerts.programmesFollowed().stream().flatMap(slug -> programmes.find(slug).stream()).toList();
        int found = alerts.find(followed, pack.settings().diagnosisDays(), LocalDate.ofInstant(now, French.PARIS), now);
        if (found > 0) {
            alerts.foundAt(now).forEach(mails::alerts);
            alerts.foundForNobodyAt(now).forEach(mails::alertsOfNobody);
        }
        return found;
    }

    @Transactional
    void erase() {
        var now = clock.instant();
        var settings = pack.settings();
        imports.forget();
        texts.forget(now.minus(Duration.ofDays(settings.keptTextDays())));
        plans.since(SupportStatus.INVITED, now.minus(Duration.ofDays(settings.invitedDays())), ERASED).forEach(id -> declined(plans.lock(id), now));
        plans.since(SupportStatus.SUSPENDED, now.atZone(French.PARIS).minusMonths(settings.withdrawnMonths()).toInstant(), ERASED).forEach(id -> lapsed(plans.lock(id), now));
        erasure.endedBefore(LocalDate.ofInstant(now, French.PARIS).minusMonths(settings.keptMonths()), ERASED).forEach(plan -> erasure.erase(plan, now));
    }

    /** Nobody answered. An answer that came in between holds. */
    private void declined(SupportPlan plan, Instant now) {
        if (plan.status() != SupportStatus.INVITED) return;
        plans.move(plan, SupportStatus.DECLINED, now);
        events.publishEvent(new SupportDeclined(plan.id(), plan.partner(), now, ITSELF));
        erasure.erase(plan, now);
    }

    /** The consent was never given again. One that came in between holds. */
    private void lapsed(SupportPlan plan, Instant now) {
        if (plan.status() != SupportStatus.SUSPENDED) return;
        plans.move(plan, SupportStatus.ENDED, now);
        plans.lapse(plan.id(), LocalDate.ofInstant(now, French.PARIS));
        events.publishEvent(new SupportLapsed(plan.id(), plan.partner(), now, ITSELF));
        erasure.erase(plan, now);
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> findSupportAlerts(SupportRounds rounds) {
            return Tasks.recurring("support-alerts", new Daily(French.PARIS, LocalTime.of(5, 10))).execute((instance, context) -> rounds.findAlerts());
        }

        @Bean
        RecurringTask<Void> eraseFollowUps(SupportRounds rounds) {
            return Tasks.recurring("support-erasure", new Daily(French.PARIS, LocalTime.of(3, 50))).execute((instance, context) -> rounds.erase());
        }
    }
}
