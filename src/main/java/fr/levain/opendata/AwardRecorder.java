package fr.levain.opendata;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.decisions.AgreementSigned;
import fr.levain.decisions.OutcomeNotified;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what decisions announce and keeps the public record in step, in the same transaction. */
@Component
class AwardRecorder {
    private final Datasets datasets;

    AwardRecorder(Datasets datasets) {
        this.datasets = datasets;
    }

    @EventListener
    void on(OutcomeNotified notified) {
        datasets.record(notified.application().value(), notified.at());
    }

    @EventListener
    void on(AgreementSigned signed) {
        datasets.record(signed.application().value(), signed.at());
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> recordAwards(Datasets datasets, Clock clock) {
            return Tasks.recurring("opendata-awards", new Daily(French.PARIS, LocalTime.of(4, 10)))
                    .execute((instance, context) -> datasets.recordAll(clock.instant()));
        }
    }
}
