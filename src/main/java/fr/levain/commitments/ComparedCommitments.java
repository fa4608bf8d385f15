package fr.levain.commitments;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.levain.kernel.French;
import java.time.Duration;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells partners what changed in what they signed; forgets the acts nobody finished. */
@Configuration(proxyBeanMethods = false)
class ComparedCommitments {
    private static final Logger LOG = LoggerFactory.getLogger(ComparedCommitments.class);

    @Bean
    RecurringTask<Void> compareCommitments(Reconfirmations reconfirmations) {
        return Tasks.recurring("commitments-compared", FixedDelay.of(Duration.ofMinutes(2)))
                .execute((_, _) -> compareAll(reconfirmations));
    }

    @Bean
    RecurringTask<Void> forgetUnfinishedActs(UnfinishedActs acts) {
        return Tasks.recurring("commitments-unfinished", new Daily(French.PARIS, LocalTime.of(3, 40))).execute((_, _) -> acts.forget());
    }

    static void compareAll(Reconfirmations reconfirmations) {
        for (var id : reconfirmations.due()) {
            try {
                reconfirmations.compare(id);
            } catch (RuntimeException e) {
                LOG.error("Commitment {} could not be compared", id, e);
            }
        }
    }
}
