package fr.levain.desk;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.UuidV7;
import fr.levain.ui.FormErrors;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Acts on many dossiers: foreseen, confirmed once, done one by one, told in a report that stays. */
@Service
public class Batches {
    public static final int MOST = 500;
    private static final String TASK = "desk-batch";
    /** Done before the answer: a short list has its report at once, the rest follows by itself. */
    private static final int AT_ONCE = 20;

    /**
     * @param whyNot empty when it can be done
     * @param detail of what will be done, when dossiers differ
     * @param cautions why to think twice: it is left out unless somebody chooses it
     */
    public record Foreseen(CaseRow row, Optional<String> whyNot, String detail, List<String> cautions) {
        public Foreseen {
            cautions = List.copyOf(cautions);
        }

        public boolean isPossible() {
            return whyNot.isEmpty();
        }

        /** Whether it is done unless somebody leaves it out. */
        public boolean isChosen() {
            return isPossible() && cautions.isEmpty();
        }
    }

    /** @param key to confirm with */
    public record Preview(UUID key, String summary, List<Foreseen> dossiers) {
        public long possible() {
            return dossiers.stream().filter(Foreseen::isPossible).count();
        }
    }

    private final BatchStore store;
    private final BatchRunner runner;
    private final CaseRowStore rows;
    private final TransactionTemplate transaction;
    private final ObjectProvider<SchedulerClient> jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Batches(
            BatchStore store, BatchRunner runner, CaseRowStore rows, TransactionTemplate transaction, ObjectProvider<SchedulerClient> jobs,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.runner = runner;
        this.rows = rows;
        this.transaction = transaction;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /** What is left to mend in the choices. @throws NotAllowed when this act is not the caller's */
    public FormErrors check(BulkKind kind, Map<String, String> choices, Caller.Account by) {
        if (!kind.isFor(by)) throw new NotAllowed();
        return runner.of(kind).check(choices, by);
    }

    /** What would be done, and of which it would not: as many statements for five hundred as for one. Nothing is written. */
    public Preview preview(BulkKind kind, Map<String, String> choices, List<String> references, Caller.Account by) {
        if (!kind.isFor(by)) throw new NotAllowed();
        var act = runner.of(kind).prepare(choices, by);
        var found = rows.rows(references.stream().distinct().limit(MOST).toList());
        act.foresee(found);
        return new Preview(UuidV7.at(clock.instant()), act.summary(), found.stream().map(row -> {
            var whyNot = act.refusal(row);
            return whyNot.isPresent() ? new Foreseen(row, whyNot, "", List.of()) : new Foreseen(row, whyNot, act.detail(row), act.cautions(row));
        }).toList());
    }

    /** Confirming twice with the same key does it once. The first dossiers are done before it answers. */
    public void confirm(UUID key, BulkKind kind, Map<String, String> choices, List<String> references, Caller.Account by) {
        if (!kind.isFor(by)) throw new NotAllowed();
        var chosen = references.stream().distinct().limit(MOST).toList();
        var now = clock.instant();
        boolean first = Boolean.TRUE.equals(transaction.execute(_ -> {
            if (!store.add(key, kind, choices, chosen, by.id(), now)) return false;
            events.publishEvent(new BatchConfirmed(key, now, by, kind, chosen.size()));
            jobs.getObject().scheduleIfNotExists(new TaskInstance<>(TASK, key.toString()), now);
            return true;
        }));
        if (first) runner.run(key, AT_ONCE);
    }

    /** For whoever confirmed it alone: its choices may name somebody whose opinion is asked anonymously. @throws NotFound otherwise */
    public Batch report(UUID id, Caller.Account by) {
        return store.find(id).filter(batch -> batch.madeBy().equals(by.id())).orElseThrow(() -> new NotFound("batch " + id));
    }

    /** What it does, in one line; empty when what was chosen no longer holds. */
    public Optional<String> summary(Batch batch, Caller.Account by) {
        return runner.prepared(batch, by).map(BulkAct.Prepared::summary);
    }

    public List<Batch> latestOf(Caller.Account by) {
        return store.latestOf(by.id());
    }

    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        OneTimeTask<Void> doBatch(BatchRunner runner) {
            return Tasks.oneTime(TASK).execute((instance, _) -> runner.run(UUID.fromString(instance.getId()), MOST));
        }
    }
}
