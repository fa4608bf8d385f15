package fr.levain.assessment;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Each morning: dossiers of whoever leaves pass to their deputy, those of whoever is back come back. */
@Component
class AbsenceRounds {
    private static final Logger LOG = LoggerFactory.getLogger(AbsenceRounds.class);
    private static final Caller BY = new Caller.System("absences");

    private final AbsenceStore store;
    private final Handovers handovers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AbsenceRounds(AbsenceStore store, Handovers handovers, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.handovers = handovers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each absence in its own transaction: what fails for one is done for the others. */
    void run() {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        for (var absence : store.over(today)) each(absence, () -> handovers.giveBack(absence, BY));
        for (var absence : store.toHandOver(today)) each(absence, () -> handovers.handOver(absence, BY));
    }

    private void each(Absence absence, Runnable act) {
        try {
            transaction.executeWithoutResult(_ -> {
                // ended by hand in between: nothing is left to do
                if (store.find(absence.id()).isPresent()) act.run();
            });
        } catch (RuntimeException e) {
            LOG.error("Absence {} could not be followed", absence.id(), e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> followAbsences(AbsenceRounds rounds) {
            return Tasks.recurring("assessment-absences", new Daily(French.PARIS, LocalTime.of(6, 30))).execute((_, _) -> rounds.run());
        }
    }
}
