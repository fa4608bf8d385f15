package fr.levain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The worked examples of the policy, with its assumed rates. */
class AmountComputationTests {
    private static final AmountTerms TERMS = new AmountTerms(
            Figure.assumed(Rate.percent("75"), "S21"),
            Optional.of(Figure.assumed(Rate.percent("50"), "S21")),
            Optional.of(Figure.of(Euros.of(40000), "S0")),
            Optional.of(Figure.assumed(Euros.of(5000), "S21")),
            Optional.of(Figure.assumed(Rate.percent("80"), "S22")));

    private static AmountComputation compute(String base, boolean stateAid, long otherPublicAid) {
        return TERMS.compute(new AmountTerms.Case(Euros.of(new BigDecimal(base)), stateAid, Euros.of(otherPublicAid), Optional.empty()));
    }

    private static String plain(String text) {
        return text.replace('\u202f', ' ');
    }

    @Test
    void E_a_an_association_without_state_aid_gets_three_quarters() {
        var computation = compute("48858", false, 0);

        assertThat(computation.proposal()).isEqualTo(new Euros(3664350));
        assertThat(plain(computation.sentence()))
                .startsWith("assiette 48 858,00 € × 75 % = 36 643,50 € ; plafond 40 000 € non atteint");
    }

    @Test
    void E_b_a_ceiling_then_the_public_share_reduce_the_aid() {
        var computation = compute("90000", true, 35000);

        assertThat(computation.proposal()).isEqualTo(Euros.of(37000));
        assertThat(computation.steps()).extracting(AmountComputation.Step::result)
                .containsExactly(Euros.of(45000), Euros.of(40000), Euros.of(37000), Euros.of(37000));
        assertThat(plain(computation.sentence())).contains("aides publiques 83,33 % de l’assiette, au plus 80 %");
    }

    @Test
    void E_c_below_the_floor_there_is_no_aid() {
        var computation = compute("8000", true, 0);

        assertThat(computation.belowFloor()).isTrue();
        assertThat(computation.proposal()).isEqualTo(Euros.ZERO);
        assertThat(plain(computation.sentence())).contains("plancher 5 000 € non atteint (4 000,00 €)");
    }

    @Test
    void E_d_the_balance_follows_what_was_spent_and_may_be_a_refund() {
        var voted = new AmountBalance.Award(Euros.of(20000), Euros.of(40000), Euros.of(10000));

        assertThat(AmountBalance.of(voted, Euros.of(33000)).due()).isEqualTo(Euros.of(6500));
        assertThat(AmountBalance.of(voted, Euros.of(18000)).due()).isEqualTo(Euros.of(-1000));
        assertThat(AmountBalance.of(voted, Euros.of(50000)).earned()).isEqualTo(Euros.of(20000));
    }

    @Test
    void never_gives_more_than_what_is_asked() {
        var computation = TERMS.compute(new AmountTerms.Case(Euros.of(48858), false, Euros.ZERO, Optional.of(Euros.of(18354))));

        assertThat(computation.proposal()).isEqualTo(Euros.of(18354));
    }

    @Test
    void rounds_half_up_once_per_step() {
        assertThat(compute("10000.02", false, 0).proposal()).isEqualTo(new Euros(750002));
        assertThat(compute("10000.01", true, 0).proposal()).isEqualTo(new Euros(500001));
    }

    @Test
    void tells_which_figures_are_assumptions() {
        assertThat(compute("48858", false, 0).steps()).extracting(AmountComputation.Step::assumption).containsExactly(true, false, true, true);
    }

    @Test
    void comes_back_from_json_as_it_was() {
        var computation = compute("90000", true, 35000);

        assertThat(VerdictJson.computation(VerdictJson.write(computation))).isEqualTo(computation);
    }
}
