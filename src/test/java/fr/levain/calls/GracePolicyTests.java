package fr.levain.calls;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.database.Heartbeat.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class GracePolicyTests {
    private static final Instant CLOSING = Instant.parse("2027-02-01T11:00:00Z");
    private final GracePolicy policy = new GracePolicy(240, 10, 1440, "Hypothèse", true);

    @Test
    void P05_an_outage_in_the_hours_before_the_closing_puts_it_off() {
        assertThat(policy.grace(CLOSING, out(-60, -30))).contains(CLOSING.plus(Duration.ofHours(24)));
    }

    @Test
    void P05_an_outage_across_the_closing_puts_it_off_from_its_own_end() {
        assertThat(policy.grace(CLOSING, out(-5, 90))).contains(CLOSING.plus(Duration.ofMinutes(90)).plus(Duration.ofHours(24)));
    }

    @Test
    void P05_a_short_outage_or_one_long_before_or_after_gives_nothing() {
        assertThat(policy.grace(CLOSING, out(-60, -51))).isEmpty();
        assertThat(policy.grace(CLOSING, out(-600, -500))).isEmpty();
        assertThat(policy.grace(CLOSING, out(1, 200))).isEmpty();
        assertThat(policy.grace(CLOSING, List.of())).isEmpty();
    }

    /** Up, but between these minutes from the closing. */
    private static List<Stretch> out(int from, int to) {
        return List.of(new Stretch(CLOSING.minus(Duration.ofDays(3)), CLOSING.plus(Duration.ofMinutes(from))),
                new Stretch(CLOSING.plus(Duration.ofMinutes(to)), CLOSING.plus(Duration.ofDays(1))));
    }
}
