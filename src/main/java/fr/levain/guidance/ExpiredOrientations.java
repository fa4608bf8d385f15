package fr.levain.guidance;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.kernel.French;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What came to its end is erased every night. */
@Configuration(proxyBeanMethods = false)
class ExpiredOrientations {
    @Bean
    RecurringTask<Void> eraseExpiredOrientations(Orientations orientations) {
        return Tasks.recurring("guidance-expired-orientations", new Daily(French.PARIS, LocalTime.of(3, 30)))
                .execute((_, _) -> orientations.eraseExpired());
    }
}
