package fr.levain.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.levain.testing.TestDatabase;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The jobs as a running instance has them: the other tests leave the engine out. */
class JobsTests {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");

    @Test
    void beside_the_running_engine_a_task_is_kept_only_with_the_act_that_asked_for_it() {
        new ApplicationContextRunner()
                .withBean(DataSource.class, () -> TestDatabase.dataSource(TestDatabase.cloneUrl()))
                .withBean("greet", OneTimeTask.class, () -> Tasks.oneTime("greet").execute((instance, context) -> {}))
                .withUserConfiguration(Jobs.class)
                .run(context -> {
                    assertThat(context).hasSingleBean(Scheduler.class);
                    var jobs = context.getBeanProvider(SchedulerClient.class).getObject();
                    var source = context.getBean(DataSource.class);
                    var act = new TransactionTemplate(new DataSourceTransactionManager(source));

                    act.executeWithoutResult(status -> {
                        jobs.scheduleIfNotExists(new com.github.kagkarlsson.scheduler.task.TaskInstance<>("greet", "undone"), NOON);
                        status.setRollbackOnly();
                    });
                    act.executeWithoutResult(status ->
                            jobs.scheduleIfNotExists(new com.github.kagkarlsson.scheduler.task.TaskInstance<>("greet", "done"), NOON));

                    assertThat(JdbcClient.create(source).sql("select task_instance from runtime.scheduled_task").query(String.class).list())
                            .containsExactly("done");
                });
    }
}
