package fr.levain.database;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** One engine for all that happens later or again: tasks are rows, kept with the act that asked for them. */
@Configuration(proxyBeanMethods = false)
class Jobs {
    private static final String TABLE = "runtime.scheduled_task";

    /** Enqueues in the caller's transaction: the task exists if and only if the act does. The engine is a client too, outside any. */
    @Bean
    @Primary
    SchedulerClient schedulerClient(DataSource dataSource, List<Task<?>> tasks) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource), tasks)
                .tableName(TABLE)
                .build();
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "levain.jobs", havingValue = "true", matchIfMissing = true)
    static class Engine {
        @Bean(destroyMethod = "stop")
        @SuppressWarnings({"rawtypes", "unchecked"})
        Scheduler scheduler(DataSource dataSource, List<Task<?>> tasks) {
            var recurring = tasks.stream().filter(OnStartup.class::isInstance).toList();
            var others = tasks.stream().filter(task -> !(task instanceof OnStartup)).toList();
            return Scheduler.create(dataSource, others)
                    .startTasks((List) recurring)
                    .tableName(TABLE)
                    .threads(4)
                    .pollingInterval(Duration.ofSeconds(2))
                    .shutdownMaxWait(Duration.ofSeconds(5))
                    .build();
        }

        @Bean
        Starter starter(Scheduler scheduler) {
            return new Starter(scheduler);
        }
    }

    record Starter(Scheduler scheduler) {
        @EventListener(ApplicationReadyEvent.class)
        void start() {
            scheduler.start();
        }
    }
}
