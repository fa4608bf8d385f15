package fr.levain.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every minute, ties the chains of all subjects that moved into one. */
@Component
class Sealing {
    private final SealStore store;
    private final Clock clock;

    Sealing(SealStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @return whether there was something to seal */
    @Transactional
    public boolean sealMovedHeads() {
        store.lock();
        var moved = store.moved();
        if (moved.isEmpty()) return false;
        var last = store.last();
        var newSubjects = moved.stream().filter(each -> each.sealedUpTo() == 0).count();
        var newEntries = moved.stream()
                .mapToLong(each -> each.head().position() - each.sealedUpTo())
                .sum();
        store.append(Seal.of(
                last.map(Seal::number).orElse(0L) + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                moved.stream().map(SealStore.MovedHead::head).toList(),
                last.map(Seal::subjects).orElse(0L) + newSubjects,
                last.map(Seal::entries).orElse(0L) + newEntries,
                last.map(Seal::digest).orElse(Entry.START)));
        return true;
    }

    @Configuration(proxyBeanMethods = false)
    static class EveryMinute {
        @Bean
        RecurringTask<Void> sealJournal(Sealing sealing) {
            return Tasks.recurring("audit-seal", FixedDelay.ofMinutes(1))
                    .execute((instance, context) -> sealing.sealMovedHeads());
        }
    }
}
