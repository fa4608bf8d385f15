package fr.levain.law;

import static fr.levain.law.RuleCases.day;
import static fr.levain.law.RuleCases.dayIfAny;
import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Euros;
import fr.levain.kernel.HolderKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class DelaysTests {
    private final Delays delays = new Delays(LegalParameters.delivered(), false);

    static Stream<Arguments> d6() { return RuleCases.starting("D6"); }
    static Stream<Arguments> d7() { return RuleCases.starting("D7"); }
    static Stream<Arguments> d2() { return RuleCases.starting("D2"); }
    static Stream<Arguments> i7() { return RuleCases.starting("I7"); }
    static Stream<Arguments> i8() { return RuleCases.starting("I8"); }
    static Stream<Arguments> i9() { return RuleCases.starting("I9"); }
    static Stream<Arguments> i10End() { return RuleCases.starting("I10 fin"); }
    static Stream<Arguments> i10Rejection() { return RuleCases.starting("I10 rejet"); }
    static Stream<Arguments> o1() { return RuleCases.starting("O1 "); }
    static Stream<Arguments> c1() { return RuleCases.starting("C1"); }
    static Stream<Arguments> c3() { return RuleCases.starting("C3"); }
    static Stream<Arguments> c5() { return RuleCases.starting("C5"); }

    @ParameterizedTest
    @MethodSource("d6")
    void D6_silence_is_a_refusal_two_months_after_reception(JsonNode input, LocalDate expected) {
        assertThat(delays.implicitRejection(day(input, "recu"), List.of())).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("d7")
    void D7_required_pieces_suspend_the_refusal_for_the_time_given_at_most(JsonNode input, LocalDate expected) {
        var suspension = delays.piecesAsked(day(input, "demande_pieces"), input.get("delai_jours").asInt(), dayIfAny(input, "produit"));

        assertThat(delays.implicitRejection(day(input, "recu"), List.of(suspension))).isEqualTo(expected);
    }

    @Test
    void D7_two_requests_at_once_suspend_each_day_once() {
        var received = LocalDate.of(2026, 3, 1);
        var first = delays.piecesAsked(LocalDate.of(2026, 3, 11), 20, Optional.empty());
        var second = delays.piecesAsked(LocalDate.of(2026, 3, 21), 20, Optional.empty());

        assertThat(delays.implicitRejection(received, List.of(second, first))).isEqualTo(LocalDate.of(2026, 5, 31));
    }

    @Test
    void D7_a_request_after_the_refusal_is_born_revives_nothing() {
        var late = delays.piecesAsked(LocalDate.of(2026, 5, 1), 20, Optional.empty());

        assertThat(delays.implicitRejection(LocalDate.of(2026, 3, 1), List.of(late))).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void D6_the_code_binds_the_authority_to_the_public_not_to_other_administrations() {
        var received = LocalDate.of(2026, 3, 1);

        assertThat(delays.implicitRejection(HolderKind.EPCI, received, List.of())).isEmpty();
        assertThat(delays.implicitRejection(HolderKind.ASSOCIATION, received, List.of())).contains(LocalDate.of(2026, 5, 1));
        assertThat(new Delays(LegalParameters.delivered(), true).implicitRejection(HolderKind.EPCI, received, List.of())).isPresent();
    }

    @ParameterizedTest
    @MethodSource("d2")
    void D2_the_acknowledgement_leaves_within_ten_working_days(JsonNode input, LocalDate expected) {
        assertThat(delays.acknowledgementDue(day(input, "recu"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("i7")
    void I7_an_appeal_lasts_two_full_months_carried_to_a_working_day(JsonNode input, LocalDate expected) {
        assertThat(delays.appealDeadline(day(input, "notifie"))).isEqualTo(expected);
    }

    @Test
    void I7_distance_lengthens_the_appeal() {
        var notified = LocalDate.of(2026, 6, 12);

        assertThat(delays.appealDeadline(notified, Remoteness.OVERSEAS)).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(delays.appealDeadline(notified, Remoteness.ABROAD)).isEqualTo(LocalDate.of(2026, 10, 13));
    }

    @ParameterizedTest
    @MethodSource("i8")
    void I8_an_unread_letter_counts_from_the_day_it_was_put_at_disposal(JsonNode input, LocalDate expected) {
        var available = day(input, "mise_a_disposition");

        assertThat(delays.electronicNotification(available, dayIfAny(input, "consultation"), available.plusDays(16))).contains(expected);
    }

    @Test
    void D4_with_its_mentions_a_decision_is_challenged_within_two_months() {
        assertThat(delays.appeal(LocalDate.of(2026, 3, 15), true)).isEqualTo(new AppealPeriod(true, LocalDate.of(2026, 5, 18)));
    }

    @Test
    void D4_without_them_a_reasonable_year_runs_from_the_day_it_is_known() {
        assertThat(delays.appeal(LocalDate.of(2026, 3, 15), false)).isEqualTo(new AppealPeriod(false, LocalDate.of(2027, 3, 15)));
        assertThat(delays.appeal(LocalDate.of(2028, 2, 29), false).until()).isEqualTo(LocalDate.of(2029, 2, 28));
    }

    @Test
    void I8_within_the_fifteen_days_an_unread_letter_is_not_notified_yet() {
        var available = LocalDate.of(2026, 3, 2);

        assertThat(delays.electronicNotification(available, Optional.empty(), available.plusDays(15))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("i9")
    void I9_an_unlawful_decision_is_withdrawn_within_four_months(JsonNode input, LocalDate expected) {
        assertThat(delays.withdrawalLimit(day(input, "decision"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("i10End")
    void I10_a_suspension_for_suspected_fraud_ends_by_itself(JsonNode input, LocalDate expected) {
        assertThat(delays.fraudSuspected(day(input, "notifiee"), Optional.empty()).until()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("i10Rejection")
    void I10_suspecting_fraud_also_suspends_the_silence(JsonNode input, LocalDate expected) {
        var suspension = delays.fraudSuspected(day(input, "suspension_notifiee"), dayIfAny(input, "levee"));

        assertThat(delays.implicitRejection(day(input, "recu"), List.of(suspension))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("o1")
    void O1_essential_data_are_published_within_three_months_of_signature(JsonNode input, LocalDate expected) {
        assertThat(delays.publicationDue(day(input, "signature"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("c1")
    void C1_an_agreement_is_due_strictly_above_the_yearly_threshold(JsonNode input, boolean expected) {
        var amounts = input.get("montants").valueStream().map(amount -> Euros.of(amount.decimalValue())).toList();

        assertThat(delays.needsAgreement(amounts, LocalDate.of(2026, 11, 23))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("c3")
    void C3_the_money_is_paid_within_sixty_days(JsonNode input, LocalDate expected) {
        assertThat(delays.paymentDue(day(input, "notification"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("c5")
    void C5_the_money_is_accounted_for_within_six_months_of_the_year_end(JsonNode input, LocalDate expected) {
        assertThat(delays.financialReportDue(day(input, "fin_exercice"))).isEqualTo(expected);
    }

    @Test
    void A5_a_month_of_silence_on_a_request_for_documents_is_a_refusal_and_the_cada_may_be_asked_for_two_months() {
        assertThat(delays.accessRequest(LocalDate.of(2027, 1, 31)))
                .isEqualTo(new AccessRequest(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 4, 28)));
    }

    @Test
    void E1_the_ceiling_is_the_one_in_force_at_the_date_of_the_act() {
        var parameters = LegalParameters.delivered();

        assertThat(parameters.at("minimis.general.plafond", LocalDate.of(2023, 12, 31)).euros()).isEqualTo(Euros.of(200_000));
        assertThat(parameters.at("minimis.general.plafond", LocalDate.of(2024, 1, 1)).euros()).isEqualTo(Euros.of(300_000));
        assertThat(parameters.find("minimis.general.plafond", LocalDate.of(2031, 1, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2027-03-29", "2027-05-06", "2027-05-17", "2026-11-11", "2026-12-25"})
    void holidays_move_with_Easter(LocalDate holiday) {
        assertThat(WorkingDays.isHoliday(holiday)).isTrue();
        assertThat(WorkingDays.isWorking(holiday)).isFalse();
    }
}
