package fr.levain.applications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.calls.Calls;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A draft is often believed to be sent: its author is told so, once, in the week before a relève or the closing. */
@Component
class UnsentDrafts {
    static final Duration AHEAD = Duration.ofDays(7);

    private final ApplicationStore store;
    private final Calls calls;
    private final ApplicationMails mails;
    private final Clock clock;

    UnsentDrafts(ApplicationStore store, Calls calls, ApplicationMails mails, Clock clock) {
        this.store = store;
        this.calls = calls;
        this.mails = mails;
        this.clock = clock;
    }

    /** @return how many were written to */
    @Transactional
    public int remind() {
        var now = clock.instant();
        int told = 0;
        for (var id : store.termsWithDrafts()) {
            var terms = calls.termsToday(id);
            if (!terms.takes(now)) continue;
            var next = terms.cutOffFor(now).filter(cutOff -> isNear(cutOff.at(), now));
            var closing = terms.closesAt().filter(at -> isNear(at, now));
            if (next.isEmpty() && closing.isEmpty()) continue;
            for (var draft : store.draftsToRemind(id)) {
                if (!store.reminded(draft.id(), now)) continue;
                // what is never received again matters more than the next batch
                if (closing.isPresent()) mails.notSentBeforeClosing(draft, closing.get());
                else mails.notSent(draft, next.get().at(), Optional.of(next.get().commission()));
                told++;
            }
        }
        return told;
    }

    private static boolean isNear(Instant cutOff, Instant now) {
        return !cutOff.isAfter(now.plus(AHEAD));
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> remindOfUnsentDrafts(UnsentDrafts drafts) {
            return Tasks.recurring("applications-unsent-drafts", new Daily(French.PARIS, LocalTime.of(9, 0)))
                    .execute((instance, context) -> drafts.remind());
        }
    }
}
