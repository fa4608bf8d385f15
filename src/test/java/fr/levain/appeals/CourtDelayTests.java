package fr.levain.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.appeals.CourtDelay.Answer;
import fr.levain.appeals.CourtDelay.Request;
import fr.levain.law.AppealPeriod;
import fr.levain.law.Delays;
import fr.levain.law.LegalParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** I7 (CRPA L411-2; CJA R421-1, R421-2): a decision known on the 15th of March 2026, contested until the 18th of May. */
class CourtDelayTests {
    private static final LocalDate KNOWN = LocalDate.of(2026, 3, 15);

    private final Delays delays = new Delays(LegalParameters.delivered(), false);
    private final AppealPeriod first = delays.appeal(KNOWN, true);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "—", textBlock = """
            nobody contests                                              | —          | —          | —          | 2026-05-18
            the last day, a Monday: the 16th is a Saturday               | 2026-05-18 | —          | —          | 2026-09-21
            silence of two months, then two full months                  | 2026-04-10 | —          | —          | 2026-08-11
            answered before the silence                                  | 2026-04-10 | 2026-05-18 | 2026-05-20 | 2026-07-21
            answered before the silence, not known yet                   | 2026-04-10 | 2026-05-18 | —          | —
            answered the day silence answers                             | 2026-04-10 | 2026-06-10 | 2026-06-12 | 2026-08-13
            answered after the silence, while its delay runs             | 2026-04-10 | 2026-07-01 | 2026-07-02 | 2026-09-03
            answered the last day of that delay, known after it          | 2026-04-10 | 2026-08-11 | 2026-08-20 | 2026-10-21
            answered after the silence, not known yet                    | 2026-04-10 | 2026-07-01 | —          | 2026-08-11
            answered once that delay is over: nothing starts             | 2026-04-10 | 2026-08-12 | 2026-08-12 | 2026-08-11
            a late request interrupts nothing                            | 2026-05-19 | —          | —          | 2026-05-18
            a late request answered starts nothing                       | 2026-05-19 | 2026-07-01 | 2026-07-01 | 2026-05-18
            """)
    void I7_the_last_day_to_go_before_the_court(String said, LocalDate sent, LocalDate answered, LocalDate known, String until) {
        var requests = sent == null ? List.<Request>of() : List.of(request(sent, answered, known));

        assertThat(new CourtDelay(first, requests).until(delays)).as(said).isEqualTo(day(until));
    }

    @Test
    void I7_a_second_request_against_the_same_decision_moves_nothing_answered_or_not() {
        var one = request(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 2));

        var alone = new CourtDelay(first, List.of(one));
        var twice = new CourtDelay(first, List.of(one, request(LocalDate.of(2026, 4, 10), null, null)));
        var answered = new CourtDelay(first, List.of(one, request(LocalDate.of(2026, 4, 10), LocalDate.of(2026, 5, 30), LocalDate.of(2026, 6, 1))));

        assertThat(alone.wasInterrupted()).isTrue();
        assertThat(List.of(alone.until(delays), twice.until(delays), answered.until(delays))).containsOnly(Optional.of(LocalDate.of(2026, 6, 3)));
    }

    @Test
    void I7_a_request_given_up_promises_no_later_day_and_still_counts_as_the_first() {
        var givenUp = new Request(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 5, 20), true, Optional.empty());

        var court = new CourtDelay(first, List.of(givenUp, request(LocalDate.of(2026, 4, 10), null, null)));

        assertThat(court.until(delays)).contains(LocalDate.of(2026, 5, 18));
        assertThat(court.wasInterrupted()).isTrue();
    }

    @Test
    void I7_an_answer_that_puts_another_decision_in_its_place_opens_a_delay_whenever_it_comes() {
        var sent = LocalDate.of(2026, 4, 10);
        var late = new Request(sent, sent.plusMonths(2), false, Optional.of(new Answer(LocalDate.of(2026, 10, 1), Optional.of(LocalDate.of(2026, 10, 2)), true)));

        assertThat(new CourtDelay(first, List.of(late)).until(delays)).contains(LocalDate.of(2026, 12, 3));
    }

    @Test
    void I7_the_letter_says_whether_an_answer_of_today_starts_the_delay_again() {
        var court = new CourtDelay(first, List.of(request(LocalDate.of(2026, 4, 10), null, null)));

        assertThat(court.startsAgain(LocalDate.of(2026, 8, 11), delays)).isTrue();
        assertThat(court.startsAgain(LocalDate.of(2026, 8, 12), delays)).isFalse();
    }

    private static Request request(LocalDate sent, LocalDate answered, LocalDate known) {
        return new Request(sent, sent.plusMonths(2), false, Optional.ofNullable(answered).map(on -> new Answer(on, Optional.ofNullable(known), false)));
    }

    private static Optional<LocalDate> day(String until) {
        return Optional.ofNullable(until).map(text -> LocalDate.parse(text));
    }
}
