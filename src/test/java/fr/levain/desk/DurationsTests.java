package fr.levain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DurationsTests {
    @Test
    void half_and_nine_in_ten_took_no_longer_whatever_the_order_they_are_told_in() {
        var durations = new Durations();
        durations.add(40, 1, 0);
        durations.add(2, 1, 1);
        durations.add(8, 2, 2);
        durations.add(4, 6, 6);

        assertThat(durations.past()).isEqualTo(new DelayBoard.Past(10, 4, 8, 9));
    }

    @Test
    void one_alone_is_both() {
        var durations = new Durations();
        durations.add(7, 1, 1);

        assertThat(durations.past()).isEqualTo(new DelayBoard.Past(1, 7, 7, 1));
    }
}
