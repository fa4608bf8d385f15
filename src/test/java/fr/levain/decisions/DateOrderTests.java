package fr.levain.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateOrderTests {
    private static final LocalDate TODAY = LocalDate.of(2027, 4, 12);
    private static final LocalDate VOTE = LocalDate.of(2027, 3, 22);
    private static final LocalDate TRANSMISSION = LocalDate.of(2027, 3, 26);
    private static final LocalDate NOTIFICATION = LocalDate.of(2027, 4, 2);

    @Test
    void I2_the_four_dates_in_order_are_accepted_and_may_fall_on_one_day() {
        assertThat(DateOrder.vote(VOTE, TODAY)).isEmpty();
        assertThat(DateOrder.transmission(VOTE, TRANSMISSION, TODAY)).isEmpty();
        assertThat(DateOrder.notification(Optional.of(TRANSMISSION), NOTIFICATION, TODAY)).isEmpty();
        assertThat(DateOrder.signature(Optional.of(NOTIFICATION), TODAY, TODAY)).isEmpty();
        assertThat(DateOrder.transmission(VOTE, VOTE, TODAY)).isEmpty();
    }

    @Test
    void I2_no_date_lies_in_the_future() {
        var tomorrow = TODAY.plusDays(1);

        assertThat(DateOrder.vote(tomorrow, TODAY)).get().asString().contains("à venir").contains("12 avril 2027");
        assertThat(DateOrder.transmission(VOTE, tomorrow, TODAY)).isPresent();
        assertThat(DateOrder.notification(Optional.of(TRANSMISSION), tomorrow, TODAY)).isPresent();
        assertThat(DateOrder.signature(Optional.of(NOTIFICATION), tomorrow, TODAY)).isPresent();
    }

    @Test
    void I2_no_letter_leaves_before_the_transmission() {
        assertThat(DateOrder.notification(Optional.empty(), NOTIFICATION, TODAY)).contains(DateOrder.NOT_TRANSMITTED);
        assertThat(DateOrder.notification(Optional.of(TRANSMISSION), TRANSMISSION.minusDays(1), TODAY))
                .get().asString().contains("26 mars 2027");
    }

    @Test
    void I2_the_transmission_follows_the_vote() {
        assertThat(DateOrder.transmission(VOTE, VOTE.minusDays(1), TODAY)).get().asString().contains("22 mars 2027");
    }

    @Test
    void O1_an_agreement_is_signed_after_the_notification() {
        assertThat(DateOrder.signature(Optional.empty(), TODAY, TODAY)).get().asString().contains("Notifiez d’abord");
        assertThat(DateOrder.signature(Optional.of(NOTIFICATION), NOTIFICATION.minusDays(1), TODAY)).isPresent();
    }
}
