package fr.levain.documents;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done by itself: scan again what still waits, every minute; sweep files nobody uses, every night. */
@Component
class Upkeep {
    /** Longer than any upload or transaction may last. */
    static final Duration GRACE = Duration.ofHours(24);

    private static final DocumentId FIRST = new DocumentId(new UUID(0, 0));
    private static final Logger log = LoggerFactory.getLogger(Upkeep.class);

    private final FileStore files;
    private final DocumentStore store;
    private final Antivirus antivirus;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Upkeep(
            FileStore files,
            DocumentStore store,
            Antivirus antivirus,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.files = files;
        this.store = store;
        this.antivirus = antivirus;
        this.events = events;
        this.transaction = transaction;
    }

    int sweep(Instant now) {
        try {
            var removed = files.sweep(store::uses, now.minus(GRACE));
            if (removed > 0) log.info("{} files that nothing used any more were removed.", removed);
            return removed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void scanWaiting(Instant now) {
        scan(Scan.PENDING, now);
    }

    /** Files stored while no antivirus was set, once there is one. */
    void scanNeverScanned(Instant now) {
        if (antivirus.isSet()) scan(Scan.NOT_SCANNED, now);
    }

    private void scan(Scan state, Instant now) {
        var waiting = store.waitingForScan(state, Instant.EPOCH, FIRST, 50);
        while (!waiting.isEmpty()) {
            for (var document : waiting) if (!isAnswered(document, now)) return;
            var last = waiting.getLast();
            waiting = store.waitingForScan(state, last.at(), last.id(), 50);
        }
    }

    /** False when the antivirus does not answer: the others would wait as long. */
    private boolean isAnswered(StoredDocument document, Instant now) {
        var lost = new AtomicBoolean();
        var scan = antivirus.scan(() -> opened(document, lost));
        if (scan == Scan.PENDING) return lost.get();
        transaction.executeWithoutResult(status -> {
            store.scanned(document.id(), scan);
            if (scan == Scan.INFECTED)
                events.publishEvent(new DocumentQuarantined(document.owner(), now, new Caller.System("antivirus"), document.id()));
        });
        return true;
    }

    /** A file that is lost is told to whoever runs the service; it holds no other back. */
    private InputStream opened(StoredDocument document, AtomicBoolean lost) throws IOException {
        try {
            return files.open(document.digest());
        } catch (NoSuchFileException gone) {
            log.error("The file of document {} is lost: it cannot be scanned.", document.id());
            lost.set(true);
            throw gone;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> sweepFiles(Upkeep upkeep, Clock clock) {
            return Tasks.recurring("documents-sweep", new Daily(French.PARIS, LocalTime.of(3, 20)))
                    .execute((instance, context) -> upkeep.sweep(clock.instant()));
        }

        @Bean
        RecurringTask<Void> clearUploads(Uploads uploads) {
            return Tasks.recurring("documents-uploads", FixedDelay.of(Duration.ofMinutes(15)))
                    .execute((instance, context) -> uploads.clearOld());
        }

        @Bean
        RecurringTask<Void> scanWaitingFiles(Upkeep upkeep, Clock clock) {
            return Tasks.recurring("documents-scan", FixedDelay.of(Duration.ofMinutes(1)))
                    .execute((instance, context) -> {
                        upkeep.scanWaiting(clock.instant());
                        upkeep.scanNeverScanned(clock.instant());
                    });
        }
    }
}
