package fr.levain.revisions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.kernel.French;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConsultationTimetable {
    @Bean
    RecurringTask<Void> forgetWhoCommented(Consultations consultations) {
        return Tasks.recurring("revisions-forget-authors", new Daily(French.PARIS, LocalTime.of(3, 40)))
                .execute((_, _) -> consultations.forget());
    }
}
