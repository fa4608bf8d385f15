package fr.levain.database;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Proof that the service was up, or was not, at a given time: one row per stretch without a gap. An outage near a cut-off
 * can be shown, whoever asks.
 */
@Component
public class Heartbeat {
    /** A beat later than this after the last one starts a new stretch: in between, the service was down. */
    static final Duration LONGEST_SILENCE = Duration.ofSeconds(90);

    private static final Duration BEAT = Duration.ofSeconds(20);

    public record Stretch(Instant from, Instant to) {}

    private final JdbcClient database;

    Heartbeat(JdbcClient database) {
        this.database = database;
    }

    void beat(Instant now) {
        var extended = database.sql("""
                update runtime.service_stretch set until_at = :now
                 where started_at = (select max(started_at) from runtime.service_stretch)
                   and until_at between :oldest and :now""")
                .param("now", Timestamp.from(now))
                .param("oldest", Timestamp.from(now.minus(LONGEST_SILENCE)))
                .update();
        if (extended > 0) return;
        database.sql("insert into runtime.service_stretch (started_at, until_at) values (:now, :now) on conflict do nothing")
                .param("now", Timestamp.from(now))
                .update();
    }

    /** The stretches during which the service answered, that touch the given time span. */
    public List<Stretch> between(Instant from, Instant to) {
        return database.sql("""
                select started_at, until_at from runtime.service_stretch
                 where until_at >= :from and started_at <= :to order by started_at""")
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query((row, number) -> new Stretch(
                        row.getTimestamp("started_at").toInstant(), row.getTimestamp("until_at").toInstant()))
                .list();
    }

    @Configuration(proxyBeanMethods = false)
    static class Beating {
        @Bean
        RecurringTask<Void> heartbeatTask(Heartbeat heartbeat, Clock clock) {
            return Tasks.recurring("heartbeat", FixedDelay.of(BEAT)).execute((instance, context) -> heartbeat.beat(clock.instant()));
        }
    }
}
