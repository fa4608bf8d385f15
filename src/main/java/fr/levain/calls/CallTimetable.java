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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Publications and withdrawals that happen by themselves, at a day and hour. */
@Service
@Transactional
public class CallTimetable {
    private static final Logger LOG = LoggerFactory.getLogger(CallTimetable.class);
    private static final Caller BY = new Caller.System("calls-timetable");

    private final CallStore store;
    private final PlannedActStore planned;
    private final CallPublication publication;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate alone;
    private final Clock clock;

    CallTimetable(
            CallStore store, PlannedActStore planned, CallPublication publication, ApplicationEventPublisher events,
            PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.planned = planned;
        this.publication = publication;
        this.events = events;
        this.alone = new TransactionTemplate(transactions);
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

    /** Each act in its own transaction: one that fails keeps none of the others. @return how many acts were due */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int run() {
        var now = clock.instant();
        var due = planned.due(now);
        for (var id : due) carryOut(id, now);
        return due.size();
    }

    private void carryOut(UUID id, Instant now) {
        try {
            alone.executeWithoutResult(_ -> planned.take(id, now)
                    .ifPresent(act -> planned.done(id, act.act() == PlannedAct.Act.PUBLISH ? publish(act, now) : withdraw(act), now)));
        } catch (RuntimeException failed) {
            LOG.warn("Acte programmé {} non fait", id, failed);
            alone.executeWithoutResult(_ -> planned.take(id, now).ifPresent(act -> {
                planned.done(id, "Non fait : une erreur l’a empêché. Faites-le à la main.", now);
                events.publishEvent(new CallActRefused(act.call(), act.slug(), act.act(), now, BY));
            }));
        }
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
