package fr.levain.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.testing.TestClock;
import fr.levain.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class DatabaseMarkTests {
    @Test
    void a_demonstration_refuses_a_real_base_and_the_reverse() {
        var real = new DatabaseMark(TestDatabase.dataSource(TestDatabase.cloneUrl()));
        real.check(true, false, TestClock.START);
        assertThatCode(() -> real.check(false, false, TestClock.START)).doesNotThrowAnyException();
        assertThatThrownBy(() -> real.check(false, true, TestClock.START))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Cette base est réelle");

        var demonstration = new DatabaseMark(TestDatabase.dataSource(TestDatabase.cloneUrl()));
        demonstration.check(true, true, TestClock.START);
        assertThatThrownBy(() -> demonstration.check(false, false, TestClock.START))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Cette base est une démonstration");
    }

    @Test
    void a_base_without_a_mark_is_refused_either_way() {
        var unmarked = new DatabaseMark(TestDatabase.dataSource(TestDatabase.cloneUrl()));

        assertThatThrownBy(() -> unmarked.check(false, true, TestClock.START)).isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> unmarked.check(false, false, TestClock.START)).isInstanceOf(StartRefused.class);
    }
}
