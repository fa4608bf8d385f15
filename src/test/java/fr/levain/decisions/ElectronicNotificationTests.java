package fr.levain.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ElectronicNotificationTests {
    private static final LocalDate AVAILABLE = LocalDate.of(2027, 4, 2);

    @Test
    void I8_the_first_consultation_is_the_notification() {
        var notification = new ElectronicNotification(AVAILABLE, Optional.of(LocalDate.of(2027, 4, 9)), 15);

        assertThat(notification.notifiedOn(LocalDate.of(2027, 4, 9))).contains(LocalDate.of(2027, 4, 9));
    }

    @Test
    void I8_nobody_is_notified_while_the_fifteen_days_run() {
        var notification = new ElectronicNotification(AVAILABLE, Optional.empty(), 15);

        assertThat(notification.notifiedOn(LocalDate.of(2027, 4, 17))).isEmpty();
    }

    @Test
    void I8_not_consulted_in_fifteen_days_it_is_deemed_notified_on_the_day_it_was_available() {
        var notification = new ElectronicNotification(AVAILABLE, Optional.empty(), 15);

        assertThat(notification.notifiedOn(LocalDate.of(2027, 4, 18))).contains(AVAILABLE);
    }

    @Test
    void I8_a_consultation_after_the_delay_does_not_move_the_date() {
        var notification = new ElectronicNotification(AVAILABLE, Optional.of(LocalDate.of(2027, 5, 1)), 15);

        assertThat(notification.notifiedOn(LocalDate.of(2027, 5, 1))).contains(AVAILABLE);
    }
}
