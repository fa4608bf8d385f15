package fr.levain.accounts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import fr.levain.kernel.French;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ForgetOldAttempts {
    @Bean
    RecurringTask<Void> forgetOldSignInAttempts(SignInLimits limits) {
        return Tasks.recurring("accounts-forget-attempts", Schedules.daily(French.PARIS, LocalTime.of(3, 20)))
                .execute((instance, context) -> limits.forgetOld());
    }
}
