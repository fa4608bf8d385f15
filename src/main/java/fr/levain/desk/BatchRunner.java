package fr.levain.desk;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a batch, each dossier in a transaction of its own: what fails for one leaves nothing half done, and stops no other.
 * Two runners of the same batch share it: a dossier is held by one of them.
 */
@Component
class BatchRunner {
    private static final Logger LOG = LoggerFactory.getLogger(BatchRunner.class);

    private final BatchStore store;
    private final CaseRowStore rows;
    private final List<BulkAct> acts;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BatchRunner(BatchStore store, CaseRowStore rows, List<BulkAct> acts, Accounts accounts, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.rows = rows;
        this.acts = List.copyOf(acts);
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param most dossiers at most: the others wait for another run */
    void run(UUID id, int most) {
        var batch = store.find(id).orElseThrow();
        var by = accounts.caller(batch.madeBy()).filter(batch.kind()::isFor);
        var act = by.flatMap(caller -> prepared(batch, caller));
        for (int done = 0; done < most; done++) if (!next(id, act)) break;
        transaction.executeWithoutResult(_ -> {
            if (store.finish(id, clock.instant()))
                act.ifPresent(each -> each.finish(rows.rows(store.find(id).orElseThrow().those(Batch.Outcome.DONE).stream().map(Batch.Item::reference).toList())));
        });
    }

    /** Empty when what was chosen no longer holds: a meeting held meanwhile, a person gone. */
    Optional<BulkAct.Prepared> prepared(Batch batch, Caller.Account by) {
        var act = of(batch.kind());
        return act.check(batch.choices(), by).isEmpty() ? Optional.of(act.prepare(batch.choices(), by)) : Optional.empty();
    }

    BulkAct of(BulkKind kind) {
        return acts.stream().filter(act -> act.kind() == kind).findFirst().orElseThrow();
    }

    private boolean next(UUID batch, Optional<BulkAct.Prepared> act) {
        var taken = new AtomicReference<String>();
        try {
            return Boolean.TRUE.equals(transaction.execute(_ -> {
                var reference = store.take(batch);
                if (reference.isEmpty()) return false;
                taken.set(reference.get());
                var refusal = act.isEmpty() ? Optional.of("Ce qui avait été choisi n’existe plus. Recommencez pour ce dossier.")
                        : rows.find(reference.get()).map(row -> done(act.get(), row)).orElse(Optional.of("Ce dossier n’existe plus."));
                store.settle(batch, reference.get(), refusal.isEmpty() ? Batch.Outcome.DONE : Batch.Outcome.REFUSED, refusal.orElse(""), clock.instant());
                return true;
            }));
        } catch (RuntimeException failed) {
            if (taken.get() == null) throw failed;
            transaction.executeWithoutResult(_ -> store.settle(batch, taken.get(), Batch.Outcome.REFUSED, words(failed, taken.get()), clock.instant()));
            return true;
        }
    }

    private static Optional<String> done(BulkAct.Prepared act, CaseRow row) {
        var refusal = act.refusal(row);
        if (refusal.isEmpty()) act.apply(row);
        return refusal;
    }

    private static String words(RuntimeException failed, String reference) {
        return switch (failed) {
            case BulkAct.Refused refused -> String.valueOf(refused.getMessage());
            case Stale _ -> "Ce dossier a changé entre-temps. Ouvrez-le, puis recommencez.";
            case NotAllowed _ -> "Une autre équipe suit ce dossier.";
            default -> {
                LOG.error("A batch failed on {}", reference, failed);
                yield "Levain n’a pas pu agir sur ce dossier. Rien n’y a changé : recommencez plus tard.";
            }
        };
    }
}
