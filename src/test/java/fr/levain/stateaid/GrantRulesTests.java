package fr.levain.stateaid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Euros;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Subject;
import fr.levain.law.LegalParameters;
import fr.levain.law.RuleCases;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class GrantRulesTests {
    private static final Undertaking SOMEONE = Undertaking.of(new Siren("732829320"));
    private static final AidedCosts COSTS = new AidedCosts(Euros.of(1_000_000), Euros.ZERO, UndertakingSize.SMALL, "");
    private final GrantRules rules = new GrantRules(LegalParameters.delivered());

    static Stream<Arguments> e1() {
        return RuleCases.starting("E1");
    }

    @ParameterizedTest
    @MethodSource("e1")
    void E1_three_rolling_years_and_the_anniversary_day_are_counted(JsonNode input, String expectedJson) {
        var expected = RuleCases.json(expectedJson);
        var ledger = input.get("historique").valueStream()
                .map(each -> aid(Basis.DE_MINIMIS, each.get(0).asString(), each.get(1)))
                .toList();
        var asked = Euros.of(input.get("demande").decimalValue());
        var date = RuleCases.day(input, "date");

        var position = rules.position(Basis.DE_MINIMIS, ledger, date);

        assertThat(position.received()).isEqualTo(Euros.of(expected.get("cumul_avant").decimalValue()));
        assertThat(position.available()).isEqualTo(Euros.of(expected.get("disponible").decimalValue()));
        assertThat(rules.check(grant(Basis.DE_MINIMIS, asked, date, ""), ledger).isAllowed())
                .isEqualTo(expected.get("octroi_possible").asBoolean());
    }

    @ParameterizedTest
    @EnumSource(names = {"PRIMARY_FARMING", "FISHERIES", "EXPORT", "DOMESTIC_PREFERENCE"})
    void E3_an_excluded_activity_has_no_de_minimis_and_another_basis_may_do(AidedActivity activity) {
        var date = LocalDate.of(2026, 11, 23);

        var excluded = rules.check(new Grant(SOMEONE, Basis.DE_MINIMIS, activity, Euros.of(1), COSTS, date, "", subject()), List.of());
        var otherwise = rules.check(new Grant(SOMEONE, Basis.EXEMPTED_SCHEME, activity, Euros.of(1), COSTS, date, "SA.111728, article 18", subject()), List.of());

        assertThat(excluded.problem().orElseThrow()).startsWith(activity.label()).contains("2023/2831", "comptabilité");
        assertThat(otherwise.isAllowed()).isTrue();
    }

    @Test
    void E3_a_mixed_activity_with_separate_accounts_is_admitted_and_no_sector_has_a_ceiling_of_its_own() {
        var date = LocalDate.of(2026, 11, 23);
        var mixed = new Grant(SOMEONE, Basis.DE_MINIMIS, AidedActivity.SEPARATE_ACCOUNTS, Euros.of(300_000), COSTS, date, "", subject());

        assertThat(rules.check(mixed, List.of()).isAllowed()).isTrue();
    }

    @Test
    void E4_services_of_general_interest_have_their_own_ceiling_and_need_an_act() {
        var date = LocalDate.of(2026, 11, 23);
        var ledger = List.of(new AidGranted(Basis.DE_MINIMIS, Euros.of(300_000), date, "Autre", true));

        assertThat(rules.check(grant(Basis.DE_MINIMIS, Euros.of(1), date, ""), ledger)).isInstanceOf(GrantCheck.AboveCeiling.class);
        assertThat(rules.check(grant(Basis.DE_MINIMIS_SGEI, Euros.of(750_000), date, "Délibération 12"), ledger).isAllowed()).isTrue();
        assertThat(rules.check(grant(Basis.DE_MINIMIS_SGEI, Euros.of(1), date, " "), ledger).problem()).isPresent();
    }

    @Test
    void E4_general_aid_and_aid_of_general_interest_each_use_their_own_ceiling_and_farming_the_general_one() {
        var date = LocalDate.of(2026, 11, 23);
        var ledger = List.of(
                new AidGranted(Basis.DE_MINIMIS, Euros.of(100_000), date, "Département", true),
                new AidGranted(Basis.DE_MINIMIS_FARMING, Euros.of(20_000), date, "Chambre d’agriculture", true),
                new AidGranted(Basis.DE_MINIMIS_SGEI, Euros.of(500_000), date, "État", true));

        assertThat(rules.position(Basis.DE_MINIMIS, ledger, date).available()).isEqualTo(Euros.of(180_000));
        assertThat(rules.position(Basis.DE_MINIMIS_SGEI, ledger, date).available()).isEqualTo(Euros.of(250_000));
        assertThat(Basis.offered()).doesNotContain(Basis.DE_MINIMIS_FARMING);
        assertThat(rules.check(grant(Basis.DE_MINIMIS_FARMING, Euros.of(1), date, ""), List.of()).isAllowed()).isFalse();
    }

    @Test
    void E7_aid_on_the_same_costs_never_exceeds_the_intensity_of_the_scheme_and_the_over_run_is_refused_whole() {
        var costs = new AidedCosts(Euros.of(100_000), Euros.of(40_000), UndertakingSize.SMALL, "");

        assertThat(rules.check(scheme("SA.111728, article 18", costs, 10_000), List.of()).isAllowed()).isTrue();
        assertThat(rules.check(scheme("SA.111728, article 18", costs, 10_001), List.of())).isInstanceOfSatisfying(GrantCheck.AboveIntensity.class, above -> {
            assertThat(above.room()).isEqualTo(Euros.of(10_000));
            assertThat(above.problem().orElseThrow()).contains("50 %", "10 000", "refusée en entier");
        });
    }

    @Test
    void the_words_that_follow_an_article_are_not_its_letter() {
        var schemes = new Schemes(LegalParameters.delivered());

        assertThat(schemes.named("SA.111728, article 18 pour le conseil")).extracting(ExemptedScheme::article).containsExactly("18");
        assertThat(schemes.named("SA.111723, article 25 c, étude")).extracting(ExemptedScheme::article).containsExactly("25 c");
        assertThat(schemes.named("SA.111723 article 25d")).extracting(ExemptedScheme::article).containsExactly("25 d");
    }

    @Test
    void E7_the_intensity_depends_on_the_size_and_a_size_left_out_has_no_right_to_the_scheme() {
        assertThat(rules.check(scheme("SA.111728, article 17", sized(UndertakingSize.SMALL), 20_000), List.of()).isAllowed()).isTrue();
        assertThat(rules.check(scheme("SA.111728, article 17", sized(UndertakingSize.MEDIUM), 10_001), List.of())).isInstanceOf(GrantCheck.AboveIntensity.class);
        assertThat(rules.check(scheme("SA.111728, article 17", sized(UndertakingSize.LARGE), 1), List.of()).problem().orElseThrow()).contains("grande entreprise");
        assertThat(rules.check(scheme("SA.111728, article 17", sized(UndertakingSize.UNSAID), 1), List.of()).problem().orElseThrow()).contains("taille");
        assertThat(rules.check(scheme("SA.111728", sized(UndertakingSize.SMALL), 1), List.of()).problem().orElseThrow()).contains("17, 18");
    }

    @Test
    void E7_de_minimis_beside_an_aid_under_a_scheme_stays_within_the_most_favourable_intensity() {
        var costs = new AidedCosts(Euros.of(100_000), Euros.of(40_000), UndertakingSize.SMALL, "SA.111728, article 18");

        assertThat(rules.check(deMinimis(costs, 10_000), List.of()).isAllowed()).isTrue();
        assertThat(rules.check(deMinimis(costs, 10_001), List.of())).isInstanceOf(GrantCheck.AboveIntensity.class);
        assertThat(rules.check(deMinimis(new AidedCosts(Euros.of(100_000), Euros.of(40_000), UndertakingSize.SMALL, ""), 60_000), List.of()).isAllowed())
                .as("no scheme, no intensity").isTrue();
    }

    @Test
    void E7_the_amount_of_a_scheme_bounds_all_the_aid_of_a_project() {
        var costs = new AidedCosts(Euros.of(10_000_000), Euros.of(2_000_000), UndertakingSize.SMALL, "");

        assertThat(rules.check(scheme("SA.111728, article 18", costs, 200_001), List.of())).isInstanceOfSatisfying(
                GrantCheck.AboveIntensity.class, above -> assertThat(above.room()).isEqualTo(Euros.of(200_000)));
    }

    @Test
    void E8_a_scheme_serves_until_the_end_of_its_adaptation_period() {
        assertThat(rules.check(grant(Basis.EXEMPTED_SCHEME, Euros.of(1), LocalDate.of(2027, 6, 30), "SA.111728, article 18"), List.of()).isAllowed()).isTrue();
        assertThat(rules.check(grant(Basis.EXEMPTED_SCHEME, Euros.of(1), LocalDate.of(2027, 7, 1), "SA.111728, article 18"), List.of()).problem()).isPresent();
        assertThat(rules.check(grant(Basis.EXEMPTED_SCHEME, Euros.of(1), LocalDate.of(2026, 7, 1), "SA.1"), List.of()).problem()).isPresent();
    }

    @Test
    void E9_an_aid_said_not_to_be_state_aid_says_why() {
        assertThat(rules.check(grant(Basis.NO_AID, Euros.of(1), LocalDate.of(2026, 7, 1), ""), List.of()).problem()).isPresent();
        assertThat(rules.check(grant(Basis.NO_AID, Euros.of(1), LocalDate.of(2026, 7, 1), "Activité locale"), List.of()).isAllowed()).isTrue();
    }

    private static Grant scheme(String reference, AidedCosts costs, long euros) {
        return new Grant(SOMEONE, Basis.EXEMPTED_SCHEME, AidedActivity.ADMITTED, Euros.of(euros), costs, LocalDate.of(2026, 11, 23), reference, subject());
    }

    private static Grant deMinimis(AidedCosts costs, long euros) {
        return new Grant(SOMEONE, Basis.DE_MINIMIS, AidedActivity.ADMITTED, Euros.of(euros), costs, LocalDate.of(2026, 11, 23), "", subject());
    }

    private static AidedCosts sized(UndertakingSize size) {
        return new AidedCosts(Euros.of(100_000), Euros.ZERO, size, "");
    }

    private static Grant grant(Basis basis, Euros amount, LocalDate date, String justification) {
        return new Grant(SOMEONE, basis, AidedActivity.ADMITTED, amount, COSTS, date, justification, subject());
    }

    private static Subject subject() {
        return new Subject("application", UUID.randomUUID());
    }

    private static AidGranted aid(Basis basis, String date, JsonNode amount) {
        return new AidGranted(basis, Euros.of(amount.decimalValue()), LocalDate.parse(date), "Région", false);
    }
}
