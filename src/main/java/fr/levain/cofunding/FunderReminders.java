package fr.levain.cofunding;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.applications.Applications;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.French;
import fr.levain.kernel.LinkSecret;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds the funders whose vote is awaited, and tells the officer in charge once it is late. */
@Component
class FunderReminders {
    private static final Logger LOG = LoggerFactory.getLogger(FunderReminders.class);
    private static final Caller BY = new Caller.System("cofunding-reminders");

    private final FunderStore store;
    private final CoFundingInPack pack;
    private final Applications applications;
    private final FunderMails mails;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FunderReminders(
            FunderStore store, CoFundingInPack pack, Applications applications, FunderMails mails, ApplicationEventPublisher events,
            TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.pack = pack;
        this.applications = applications;
        this.mails = mails;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each by itself: what fails for one is done for the others. Safe to run twice. */
    void remind() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, French.PARIS);
        var settings = pack.settings();
        var last = Optional.<FunderStore.Awaited>empty();
        // page after page: those reminded long ago stay awaited, and hide nobody
        for (var page = store.awaitedUntil(today.plusDays(settings.horizon()), last); !page.isEmpty();
                page = store.awaitedUntil(today.plusDays(settings.horizon()), last)) {
            for (var awaited : page) remind(awaited.id(), now, today, settings);
            last = Optional.of(page.getLast());
        }
    }

    private void remind(UUID id, Instant now, LocalDate today, ReminderSettings settings) {
        try {
            transaction.executeWithoutResult(_ -> look(id, now, today, settings));
        } catch (RuntimeException e) {
            LOG.error("Funder {} could not be reminded", id, e);
        }
    }

    private void look(UUID id, Instant now, LocalDate today, ReminderSettings settings) {
        store.lock(store.find(id).orElseThrow().application());
        var funder = store.find(id).orElseThrow();
        var view = applications.view(funder.application());
        if (!funder.status().isAwaited() || !view.status().isOpen() && !view.status().isOutcome()) return;
        var due = funder.dueOn().orElseThrow();
        var days = settings.due(due, today).filter(each -> store.reminded(funder, due, each, today));
        if (days.isEmpty()) return;
        // its answer needs a link, and only the digest of the former one is kept: both open
        var secret = LinkSecret.drawn(24);
        store.link(funder, Digest.of(secret));
        events.publishEvent(new FunderReminded(funder.application(), now, BY, id));
        mails.reminded(view, funder, secret, funder.isLate(today));
        if (funder.isLate(today)) mails.late(view, funder);
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> remindOfVotes(FunderReminders reminders) {
            return Tasks.recurring("cofunding-reminders", new Daily(French.PARIS, LocalTime.of(8, 40))).execute((_, _) -> reminders.remind());
        }
    }
}
