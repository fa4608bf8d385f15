package fr.levain.cofunding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.cofunding.CostSplit.Cost;
import fr.levain.kernel.Euros;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CostSplitTests {
    private static final UUID REGION = new UUID(1, 1);
    private static final UUID DEPARTMENT = new UUID(1, 2);
    private static final Cost PURCHASES = new Cost(new UUID(2, 1), "606", Euros.of(10_000));
    private static final Cost FEES = new Cost(new UUID(2, 2), "622", Euros.of(4_000));

    @Test
    void each_share_adds_up_and_what_nobody_takes_is_left() {
        var split = split(Map.of(REGION, Map.of(PURCHASES.line(), Euros.of(6_000)), DEPARTMENT, Map.of(PURCHASES.line(), Euros.of(4_000), FEES.line(), Euros.of(1_500))));

        assertThat(split.problems()).isEmpty();
        assertThat(split.of(REGION)).isEqualTo(Euros.of(6_000));
        assertThat(split.of(DEPARTMENT)).isEqualTo(Euros.of(5_500));
        assertThat(split.left()).isEqualTo(Euros.of(2_500));
        assertThat(split.budget()).isEqualTo(Euros.of(14_000));
    }

    @Test
    void a_cost_counted_twice_is_refused_with_its_line_and_the_excess() {
        var split = split(Map.of(REGION, Map.of(PURCHASES.line(), Euros.of(6_000)), DEPARTMENT, Map.of(PURCHASES.line(), Euros.of(4_000).plus(Euros.ofCents(1)))));

        assertThat(split.problems()).singleElement().satisfies(problem ->
                assertThat(problem.message()).contains("Ligne « 606 », de 10", "les parts font 10", "soit 0,01", "de trop", "Un coût ne se compte qu’une fois"));
    }

    @Test
    void a_share_of_a_line_that_left_the_budget_is_refused() {
        assertThat(split(Map.of(REGION, Map.of(new UUID(9, 9), Euros.of(1)))).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("n’est plus au budget"));
    }

    private static CostSplit split(Map<UUID, Map<UUID, Euros>> shares) {
        return new CostSplit(List.of(PURCHASES, FEES), shares);
    }
}
