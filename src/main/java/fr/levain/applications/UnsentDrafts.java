package fr.levain.applications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.levain.calls.Calls;
import fr.levain.calls.CutOff;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A draft is often believed to be sent: its author is told so, on the days the authority chose before a relève or the
 * closing, in one mail for all their drafts.
 */
@Component
class UnsentDrafts {
    private final ApplicationStore store;
    private final DossierSettingsStore settings;
    private final Calls calls;
    private final ApplicationMails mails;
    private final Clock clock;

    UnsentDrafts(ApplicationStore store, DossierSettingsStore settings, Calls calls, ApplicationMails mails, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.calls = calls;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * A draft and what it will miss.
     *
     * @param isClosing nothing is received afterwards; else it is a relève, and another follows
     */
    record Unsent(ApplicationView view, Instant at, boolean isClosing, Optional<LocalDate> commission) {}

    /** @return how many drafts were told of */
    @Transactional
    public int remind() {
        var now = clock.instant();
        var reminders = settings.current().closingReminders();
        var unsent = new LinkedHashMap<AccountId, List<Unsent>>();
        int told = 0;
        for (var id : store.termsWithDrafts()) {
            var terms = calls.termsToday(id);
            if (!terms.takes(now)) continue;
            // what is never received again matters more than the next batch
            var closing = terms.closesAt().filter(at -> due(at, reminders, now).isPresent());
            var cutOff = terms.cutOffFor(now).filter(next -> due(next.at(), reminders, now).isPresent());
            var missed = closing.or(() -> cutOff.map(CutOff::at));
            if (missed.isEmpty()) continue;
            var since = due(missed.get(), reminders, now).orElseThrow();
            for (var draft : store.draftsToRemind(id, since)) {
                if (!store.reminded(draft.id(), since, now)) continue;
                unsent.computeIfAbsent(draft.author(), _ -> new ArrayList<>())
                        .add(new Unsent(draft, missed.get(), closing.isPresent(), cutOff.map(CutOff::commission)));
                told++;
            }
        }
        unsent.forEach(mails::notSent);
        return told;
    }

    /** When the reminder that is due now became due: whoever was told after that is not told again. */
    private static Optional<Instant> due(Instant missed, List<Integer> reminders, Instant now) {
        return reminders.stream()
                .map(days -> missed.minus(Duration.ofDays(days)))
                .filter(day -> !day.isAfter(now))
                .max(Comparator.naturalOrder());
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> forgetWhoWasThere(Presence presence) {
            return Tasks.recurring("applications-presence", FixedDelay.ofHours(1)).execute((instance, context) -> presence.forget());
        }

        @Bean
        RecurringTask<Void> remindOfUnsentDrafts(UnsentDrafts drafts) {
            return Tasks.recurring("applications-unsent-drafts", new Daily(French.PARIS, LocalTime.of(9, 0)))
                    .execute((instance, context) -> drafts.remind());
        }
    }
}
