package fr.levain.law;

import static fr.levain.law.RuleCases.day;
import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Euros;
import fr.levain.kernel.Period;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ContractBreachTests {
    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 30);
    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    static Stream<Arguments> s8() { return RuleCases.starting("S8"); }

    @ParameterizedTest
    @MethodSource("s8")
    void S8_a_breach_withdraws_the_share_of_the_time_left(JsonNode input, String expected) {
        var aided = new Period(day(input, "debut"), day(input, "fin"));
        var breach = aided.start().plusMonths(input.get("manquement_apres_mois").asInt());

        assertThat(withdrawn(Euros.of(input.get("montant").asLong()), aided, breach)).isEqualTo(Euros.of(Long.parseLong(expected)));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 1200000", "2025-12-01, 1200000", "2026-12-31, 3226", "2027-01-01, 0", "2026-10-16, 251613"})
    void S8_days_count_as_a_share_of_their_month_and_nothing_is_withdrawn_after_the_term(LocalDate breach, long cents) {
        assertThat(withdrawn(Euros.of(12_000), YEAR, breach)).isEqualTo(Euros.ofCents(cents));
    }

    @Test
    void S8_the_money_is_paid_back_within_six_months_at_most() {
        assertThat(ContractBreach.of(Euros.of(12_000), YEAR, LocalDate.of(2026, 10, 1), DECIDED, LegalParameters.delivered()))
                .isEqualTo(new ContractBreach(Euros.of(3_000), LocalDate.of(2027, 5, 30)));
    }

    private static Euros withdrawn(Euros granted, Period aided, LocalDate breach) {
        return ContractBreach.of(granted, aided, breach, DECIDED, LegalParameters.delivered()).withdrawn();
    }
}
