package fr.levain.scenarios;

import static fr.levain.scenarios.SomeFiles.file;
import static fr.levain.scenarios.SomeFiles.terms;
import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WhatIfTests {
    @Test
    void the_money_goes_down_the_results_and_stops_at_the_first_that_does_not_fit() {
        var result = WhatIf.of(List.of(file("C", 500, 10), file("A", 800, 60), file("B", 700, 50)), terms(100));

        assertThat(result.lines()).extracting(line -> line.file().reference()).containsExactly("A", "B", "C");
        assertThat(result.lines()).extracting(WhatIf.Line::effect).containsExactly(Effect.PASSES, Effect.WAITS, Effect.WAITS);
        assertThat(result.left()).isEqualTo(Euros.of(40));
        assertThat(result.waiting()).isEqualTo(Euros.of(60));
    }

    @Test
    void where_the_call_says_so_the_next_that_fits_passes() {
        var terms = Terms.of(Euros.of(100), new CallRule(true, false));

        var result = WhatIf.of(List.of(file("A", 800, 60), file("B", 700, 50), file("C", 500, 10)), terms);

        assertThat(result.lines()).extracting(WhatIf.Line::effect).containsExactly(Effect.PASSES, Effect.WAITS, Effect.PASSES);
    }

    @Test
    void a_partial_award_only_where_it_is_set_and_only_once() {
        var result = WhatIf.of(List.of(file("A", 800, 60), file("B", 700, 50), file("C", 500, 10)), Terms.of(Euros.of(100), new CallRule(false, true)));

        assertThat(result.lines()).extracting(WhatIf.Line::effect).containsExactly(Effect.PASSES, Effect.PARTIAL, Effect.WAITS);
        assertThat(result.lines().get(1).given()).isEqualTo(Euros.of(40));
    }

    @Test
    void a_rate_a_threshold_and_an_amount_of_its_own_each_do_what_they_say() {
        var heard = new Candidate(file("H", 100, 0).application(), "H", "Déjà examiné", "Les Semeurs", Optional.of(100), Euros.of(30), Euros.of(30), true, Map.of());
        var terms = new Terms(Euros.of(200), Optional.of(600), Optional.of(Rate.percent("50")), false, false, Map.of("B", Euros.of(70)));

        var result = WhatIf.of(List.of(file("A", 800, 60), file("B", 700, 50), file("C", 599, 10), file("D", -1, 10), heard), terms);

        assertThat(result.lines()).extracting(WhatIf.Line::wanted).containsExactly(Euros.of(30), Euros.of(70), Euros.of(5), Euros.of(30), Euros.of(5));
        assertThat(result.lines()).extracting(WhatIf.Line::effect)
                .containsExactly(Effect.PASSES, Effect.PASSES, Effect.BELOW, Effect.PASSES, Effect.BELOW);
    }

    @Test
    void R11_files_with_the_same_result_share_their_ranks_and_those_on_the_line_are_told() {
        var result = WhatIf.of(List.of(file("A", 800, 40), file("B", 700, 40), file("C", 700, 40), file("D", 600, 10)), terms(90));

        assertThat(result.lines()).extracting(WhatIf.Line::rank).containsExactly("1", "2–3", "2–3", "4");
        assertThat(result.tied()).extracting(line -> line.file().reference()).containsExactly("B", "C");
    }

    @Test
    void whatever_the_session_it_never_gives_beyond_the_pot_and_nobody_passes_before_a_better_one() {
        for (int seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            var files = SomeFiles.random(random, 1 + random.nextInt(80));
            var terms = new Terms(Euros.of(random.nextInt(600_000)), random.nextBoolean() ? Optional.of(random.nextInt(900)) : Optional.empty(),
                    random.nextBoolean() ? Optional.of(Rate.percent("" + (1 + random.nextInt(100)))) : Optional.empty(), random.nextBoolean(), random.nextBoolean(),
                    random.nextBoolean() ? Map.of(files.getFirst().reference(), Euros.ofCents(random.nextInt(5_000_000))) : Map.of());

            var result = WhatIf.of(files, terms);

            assertThat(result.given()).as("seed " + seed).isLessThanOrEqualTo(terms.pot());
            assertThat(result.given()).isEqualTo(Euros.sum(result.lines().stream().map(WhatIf.Line::given).toList()));
            var waited = false;
            for (var line : result.lines()) {
                if (line.effect() == Effect.WAITS) waited = true;
                if (!terms.skipping() && line.effect().isFunded()) assertThat(waited).as("seed %d, %s", seed, line.file().reference()).isFalse();
                if (line.effect() == Effect.PASSES) assertThat(line.given()).isEqualTo(line.wanted());
                if (line.effect() == Effect.PARTIAL) assertThat(terms.partial()).isTrue();
                if (!line.effect().isFunded()) assertThat(line.given()).isEqualTo(Euros.ZERO);
            }
            assertThat(result.count(Effect.PARTIAL)).isLessThanOrEqualTo(1);
            for (var axis : List.of(Axis.DEPARTMENT)) {
                var breakdown = Breakdown.of(axis, result);
                assertThat(Euros.sum(breakdown.rows().stream().map(Breakdown.Row::given).toList())).isEqualTo(result.given());
                assertThat(breakdown.rows().stream().mapToInt(Breakdown.Row::files).sum()).isEqualTo(files.size());
            }
        }
    }
}
