package fr.levain.desk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.levain.applications.ApplicationId;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rows drawn by an earlier version of Levain say less than those of today: they are drawn again while officers work, each in
 * a transaction of its own, on one node at a time. One that cannot be is told to the administrator, tried again the day
 * after, and stops no other.
 */
@Service
public class Redrawing {
    static final int AT_ONCE = 100;
    private static final Logger LOG = LoggerFactory.getLogger(Redrawing.class);

    private final RedrawingStore store;
    private final Projection projection;
    private final ProjectTexts texts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Redrawing(RedrawingStore store, Projection projection, ProjectTexts texts, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.projection = projection;
        this.texts = texts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Until none is left. @param stops asked between two handfuls */
    void run(BooleanSupplier stops) {
        boolean more = true;
        while (more && !stops.getAsBoolean()) more = some() == AT_ONCE;
    }

    /** A handful of them. @return how many were tried */
    int some() {
        var outdated = store.outdated(clock.instant(), AT_ONCE);
        outdated.forEach(this::draw);
        return outdated.size();
    }

    private void draw(ApplicationId application) {
        try {
            transaction.executeWithoutResult(_ -> {
                projection.draw(application);
                texts.keep(application);
                store.drawn(application);
            });
        } catch (RuntimeException failed) {
            LOG.error("The row of dossier {} could not be drawn again on the desk", application, failed);
            store.failed(application, clock.instant());
        }
    }

    /** Those that could not be drawn, the latest tried first: few. */
    public List<NotDrawn> failed() {
        return store.failed();
    }

    public int countFailed() {
        return store.countFailed();
    }

    /** Without waiting for the day after: at the next minute. */
    public void tryAgain() {
        store.makeDue(clock.instant());
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> redrawDesk(Redrawing redrawing) {
            return Tasks.recurring("desk-redraw", FixedDelay.ofMinutes(1))
                    .execute((_, context) -> redrawing.run(() -> context.getSchedulerState().isShuttingDown()));
        }
    }
}
