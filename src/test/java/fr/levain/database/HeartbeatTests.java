package fr.levain.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.LevainTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LevainTest
class HeartbeatTests {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");

    @Autowired
    Heartbeat heartbeat;

    @Test
    void an_outage_near_a_cut_off_shows_as_a_gap_between_two_stretches() {
        heartbeat.beat(NOON);
        heartbeat.beat(NOON.plusSeconds(20));
        heartbeat.beat(NOON.plusSeconds(400));
        heartbeat.beat(NOON.plusSeconds(420));

        assertThat(heartbeat.between(NOON, NOON.plusSeconds(3600)))
                .containsExactly(
                        new Heartbeat.Stretch(NOON, NOON.plusSeconds(20)),
                        new Heartbeat.Stretch(NOON.plusSeconds(400), NOON.plusSeconds(420)));
    }
}
