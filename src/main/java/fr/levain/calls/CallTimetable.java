package fr.levain.calls;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publications and withdrawals that happen by themselves, at a day and hour. */
@Service
@Transactional
public class CallTimetable {
    private static final Caller BY = new Caller.System("calls-timetable");

    private final CallStore store;
    private final PlannedActStore planned;
    private final CallPublication publication;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallTimetable(CallStore store, PlannedActStore planned, CallPublication publication, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.planned = planned;
        this.publication = publication;
        this.events = events;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<PlannedAct> of(CallId call) {
        return planned.of(call);
    }

    /** @return false when that moment is past */
    public boolean plan(String slug, PlannedAct.Act act, Instant due, Caller by) {
        var now = clock.instant();
        if (!due.isAfter(now)) return false;
        var call = found(slug);
        planned.add(call.id(), act, due, now, by);
        events.publishEvent(new CallActPlanned(call.id(), slug, act, due, now, by));
        return true;
    }

    /** Cancelled twice, or once done: nothing happens. */
    public void cancel(String slug, UUID id, Caller by) {
        var now = clock.instant();
        var call = found(slug);
        planned.of(call.id()).stream().filter(act -> act.id().equals(id)).findFirst()
                .filter(act -> planned.cancel(id, now))
                .ifPresent(act -> events.publishEvent(new CallActCancelled(call.id(), slug, act.act(), act.due(), now, by)));
    }

    /** @return how many acts were due */
    public int run() {
        var now = clock.instant();
        var due = planned.due(now);
        for (var act : due) {
            var outcome = act.act() == PlannedAct.Act.PUBLISH ? publish(act, now) : withdraw(act);
            planned.done(act.id(), outcome, now);
        }
        return due.size();
    }

    private String publish(PlannedAct act, Instant now) {
        var call = found(act.slug());
        if (call.status() == CallStatus.WITHDRAWN) {
            publication.restore(act.slug(), BY);
            return "Appel remis en ligne.";
        }
        if (!publication.draft(act.slug()).editable()) return "Rien n’attendait d’être publié.";
        return switch (publication.publish(act.slug(), BY)) {
            case PublicationResult.Published(var published) -> "Version %d publiée.".formatted(published.current().number());
            case PublicationResult.Refused(var missing) -> {
                events.publishEvent(new CallActRefused(call.id(), act.slug(), act.act(), now, BY));
                yield "Non publié : %s".formatted(missing.getFirst().what());
            }
            case PublicationResult.Moved() -> "Non publié : le brouillon a changé.";
            case PublicationResult.Unread(var remarks) -> "Non publié : %d remarques à lire.".formatted(remarks);
        };
    }

    private String withdraw(PlannedAct act) {
        if (found(act.slug()).status() != CallStatus.PUBLISHED) return "L’appel n’était pas en ligne.";
        publication.withdraw(act.slug(), BY);
        return "Appel retiré de la vue du public.";
    }

    private Call found(String slug) {
        return store.bySlug(slug).orElseThrow(() -> new NotFound("call " + slug));
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> doPlannedActs(CallTimetable timetable) {
            return Tasks.recurring("calls-timetable", FixedDelay.ofSeconds(30)).execute((instance, context) -> timetable.run());
        }
    }
}
