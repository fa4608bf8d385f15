package fr.levain.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.assessment.Mark;
import fr.levain.assessment.ScoreSheet;
import fr.levain.calls.Aid;
import fr.levain.calls.Calls;
import fr.levain.calls.Criterion;
import fr.levain.calls.Grid;
import fr.levain.calls.GridDrafts;
import fr.levain.calls.PaymentTemplate;
import fr.levain.calls.SchemeRevision;
import fr.levain.calls.Schemes;
import fr.levain.eligibility.AmountRule;
import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.Facts;
import fr.levain.forms.FieldType;
import fr.levain.forms.Option;
import fr.levain.kernel.Euros;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the delivered pack says of the policy, by the codes of the standards. */
@LevainTest
class CodedPolicyTests {
    private static final LocalDate DAY = LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC);

    @Autowired Calls calls;
    @Autowired Schemes schemes;
    @Autowired GridDrafts grids;

    @Test
    void S3_the_regional_definition_has_three_types_and_the_grid_twelve_criteria() {
        var types = schemes.vocabulary().term("innovation_types").orElseThrow().type();
        assertThat(((FieldType.SeveralChoices) types).options()).extracting(Option::code)
                .containsExactly("services_produits", "organisationnelle", "territoriale");

        assertThat(calls.bySlug("innovation-sociale").orElseThrow().current().grid().criteria()).extracting(Criterion::label).containsExactly(
                "Portage collectif", "Diversité du collectif", "Implication du public cible", "Gouvernance", "Consistance du mode opératoire",
                "Potentiel de transformation sociale", "Rupture avec l’existant", "Ancrage territorial", "Accessibilité du dispositif",
                "Viabilité économique", "Impact environnemental", "Ouverture à la recherche");
    }

    @Test
    void S4_a_grid_is_weighted_or_not_and_kept_by_version() {
        var regional = grids.published("g-na12").orElseThrow();
        var national = grids.published("g-csess").orElseThrow();

        assertThat(regional.written().grid().weighting()).isEqualTo(Grid.Weighting.HUNDRED);
        assertThat(regional.written().grid().weightSum()).isEqualTo(100);
        assertThat(national.written().grid().weighting()).isEqualTo(Grid.Weighting.NONE);
        assertThat(national.number()).isPositive();
        assertThat(outOfHundred(national.written().grid(), 4, 2)).as("a plain mean: no criterion above another").isEqualTo("62,5");
    }

    @Test
    void S4_a_mark_is_given_with_its_reason_where_the_grid_asks_for_it() {
        var grid = grids.published("g-csess").orElseThrow().written().grid();

        assertThat(sheet(grid, 4, 4).gaps()).hasSize(4).allMatch(ScoreSheet.Gap::aboutJustification);
        assertThat(sheet(grid, 2, 2).gaps()).isEmpty();
    }

    @Test
    void S6_ampli_gives_a_lump_sum_of_20_000_euros_sixty_per_cent_at_the_start_and_forty_at_the_balance() {
        var ampli = scheme("ampli");
        var aid = (Aid.LumpSum) ampli.aid();
        var amount = AmountRule.lumpSum(aid.amount()).compute(Facts.ofTerms(schemes.vocabulary(), Map.of())).orElseThrow().proposal();

        assertThat(amount).isEqualTo(Euros.of(20_000));
        assertThat(ampli.payment().orElseThrow().parts()).extracting(PaymentTemplate.Part::share).extracting(amount::times)
                .containsExactly(Euros.of(12_000), Euros.of(8_000));
        assertThat(aid.result()).contains("douze mois", "mi-temps");
        assertThat(aid.amount().source()).contains("S24");
    }

    @Test
    void S6_awareness_of_the_social_economy_is_aided_from_5_000_to_20_000_euros_at_50_per_cent_under_state_aid_and_75_otherwise() {
        assertThat(awareness(16_000, false)).isEqualTo(Euros.of(12_000));
        assertThat(awareness(16_000, true)).isEqualTo(Euros.of(8_000));
        assertThat(awareness(60_000, false)).as("ceiling").isEqualTo(Euros.of(20_000));
        assertThat(awareness(6_000, false)).as("under the floor").isEqualTo(Euros.ZERO);
    }

    private Euros awareness(long base, boolean stateAid) {
        var terms = ((Aid.Share) scheme("sensibilisation-ess").aid()).terms();
        return terms.compute(new AmountTerms.Case(Euros.of(base), stateAid, Euros.ZERO, Optional.empty())).proposal();
    }

    private SchemeRevision scheme(String slug) {
        return schemes.revisionAt(slug, DAY).orElseThrow();
    }

    private static String outOfHundred(Grid grid, int first, int others) {
        return sheet(grid, first, others).result().outOfHundred();
    }

    /** No justification at all. */
    private static ScoreSheet sheet(Grid grid, int first, int others) {
        var marks = new HashMap<String, Mark>();
        grid.criteria().forEach(each -> marks.put(each.code(), new Mark.Score(marks.isEmpty() ? first : others)));
        return ScoreSheet.of(grid, marks);
    }
}
