package fr.levain.events;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.LevainTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@LevainTest
class DemonstrationEventsTests {
    @Autowired DemonstrationEvents demonstration;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transaction;

    @Test
    void the_invented_agenda_loads_whatever_the_day_of_the_week_and_at_each_change_of_hour() {
        var saturday = Instant.parse("2026-11-28T13:40:00Z");
        for (int day = 0; day < 7; day++) loads(saturday.plus(Duration.ofDays(day)));
        loads(Instant.parse("2027-03-28T00:30:00Z"));
        loads(Instant.parse("2027-10-31T01:30:00Z"));
    }

    private void loads(Instant now) {
        transaction.executeWithoutResult(status -> {
            int before = held();
            demonstration.load(now);
            assertThat(held()).as("held, loaded at %s", now).isEqualTo(before + 2);
            status.setRollbackOnly();
        });
    }

    private int held() {
        return jdbc.sql("select count(*) from events.gathering where status = 'HELD'").query(Integer.class).single();
    }
}
