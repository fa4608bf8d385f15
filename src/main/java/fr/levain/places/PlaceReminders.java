package fr.levain.places;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Each morning, asks those whose sheet grew old whether it is still right; forgets drafts, links and addresses that serve no more. */
@Component
class PlaceReminders {
    private static final Logger LOG = LoggerFactory.getLogger(PlaceReminders.class);
    private static final int AT_ONCE = 500;
    /** After a decision, the address of who proposed is kept that long. */
    private static final Duration ANSWERED = Duration.ofDays(90);

    private final PlaceStore store;
    private final ProposalStore proposals;
    private final ImportTraceStore traces;
    private final PlaceLinkStore links;
    private final PlacesInPack pack;
    private final PlaceMails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PlaceReminders(PlaceStore store, ProposalStore proposals, ImportTraceStore traces, PlaceLinkStore links, PlacesInPack pack, PlaceMails mails, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.proposals = proposals;
        this.traces = traces;
        this.links = links;
        this.pack = pack;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each by itself: what fails for one holds no other back. */
    void remind() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, French.PARIS);
        var settings = pack.settings();
        transaction.executeWithoutResult(_ -> {
            links.forget(now.minus(ANSWERED), now.minus(ANSWERED));
            traces.forget(now.minus(Duration.ofDays(settings.undoDays())));
            proposals.forget(now.minus(Proposals.TO_CONFIRM), now.minus(ANSWERED));
        });
        for (var id : store.toRemind(today.minusMonths(settings.staleMonths()), today.minusDays(settings.remindDays()), AT_ONCE)) {
            try {
                transaction.executeWithoutResult(_ -> store.find(id).ifPresent(place -> {
                    var until = now.plus(Duration.ofDays(settings.linkDays()));
                    store.reminded(id, today);
                    mails.reminder(place, links.draw(Optional.of(id), Optional.empty(), place.keeper().orElseThrow(), now, until), until);
                }));
            } catch (RuntimeException failure) {
                LOG.warn("Place {} not reminded: {}", id, failure.getClass().getSimpleName());
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> remindPlaces(PlaceReminders reminders) {
            return Tasks.recurring("places-reminders", new Daily(French.PARIS, LocalTime.of(8, 45))).execute((instance, context) -> reminders.remind());
        }
    }
}
