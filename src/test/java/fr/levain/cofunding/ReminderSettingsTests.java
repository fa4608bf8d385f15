package fr.levain.cofunding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderSettingsTests {
    private static final LocalDate AWAITED = LocalDate.of(2027, 2, 15);

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "2027-01-15, -", "2027-01-16, 30", "2027-02-04, 30", "2027-02-05, 10", "2027-02-15, 10", "2027-02-16, -1", "2027-03-02, -1", "2027-03-03, -16", "2027-03-18, -31"})
    void a_vote_awaited_is_recalled_before_its_day_then_again_and_again(LocalDate today, Integer reminder) {
        assertThat(new ReminderSettings(List.of(10, 30), 15).due(AWAITED, today)).isEqualTo(Optional.ofNullable(reminder));
        assertThat(ReminderSettings.NONE.due(AWAITED, today)).isEmpty();
    }
}
