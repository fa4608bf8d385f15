package fr.levain.scenarios;

import static fr.levain.scenarios.SomeFiles.file;
import static fr.levain.scenarios.SomeFiles.terms;
import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChoiceTests {
    @Test
    void the_highest_sum_of_results_within_the_pot_is_chosen() {
        var chosen = chosen(List.of(file("A", 900, 100), file("B", 600, 50), file("C", 600, 50)), 100, List.of());

        assertThat(passing(chosen)).containsExactlyInAnyOrder("B", "C");
        assertThat(chosen.proven()).isTrue();
    }

    @Test
    void a_file_that_passes_because_of_a_constraint_is_told_with_what_it_costs() {
        var files = List.of(file("A", 900, 50, "Gironde (33)"), file("B", 800, 50, "Gironde (33)"), file("C", 500, 40, "Creuse (23)"));
        var constraint = new Constraint.Files(Axis.DEPARTMENT, "Creuse (23)", 1);

        var chosen = chosen(files, 100, List.of(constraint));

        assertThat(passing(chosen)).containsExactlyInAnyOrder("A", "C");
        assertThat(chosen.because()).extracting(Candidate::reference).containsExactly("C");
        assertThat(chosen.instead()).extracting(Candidate::reference).containsExactly("B");
        assertThat(chosen.points()).isEqualTo(300);
        assertThat(chosen.difference()).isEqualTo(Euros.of(-10));
        assertThat(chosen.prices()).containsExactly(new ChoiceResult.Price(constraint, 300));
    }

    @Test
    void constraints_that_cannot_be_met_are_named_alone_or_together() {
        var files = List.of(file("A", 900, 50, "Gironde (33)"), file("B", 800, 60, "Creuse (23)"));
        var two = new Constraint.Files(Axis.DEPARTMENT, "Creuse (23)", 2);
        var oneHere = new Constraint.Files(Axis.DEPARTMENT, "Creuse (23)", 1);
        var oneThere = new Constraint.Files(Axis.DEPARTMENT, "Gironde (33)", 1);
        var easy = new Constraint.Money(Axis.DEPARTMENT, "Creuse (23)", Euros.of(10));

        assertThat(Choice.of(files, terms(200), List.of(oneThere, two))).isEqualTo(new ChoiceResult.Impossible(List.of(two)));
        assertThat(Choice.of(files, terms(100), List.of(easy, oneHere, oneThere)))
                .isInstanceOfSatisfying(ChoiceResult.Impossible.class, impossible -> assertThat(impossible.together()).hasSize(2).contains(oneThere));
    }

    @Test
    void what_the_committee_already_favoured_stays_in() {
        var heard = file("H", 100, 50);
        var favoured = new Candidate(heard.application(), "H", heard.object(), heard.holder(), heard.points(), heard.requested(), heard.proposed(), true, heard.places());

        assertThat(passing(chosen(List.of(favoured, file("A", 900, 60), file("B", 500, 50)), 100, List.of()))).containsExactlyInAnyOrder("H", "B");
        assertThat(Choice.of(List.of(favoured), terms(40), List.of())).isEqualTo(new ChoiceResult.Impossible(List.of()));
    }

    @Test
    void on_small_sessions_it_is_what_trying_every_list_finds() {
        for (int seed = 0; seed < 150; seed++) {
            var random = new Random(seed);
            var files = SomeFiles.random(random, 3 + random.nextInt(8)).stream().map(each -> new Candidate(each.application(), each.reference(), each.object(),
                    each.holder(), each.points(), each.requested(), each.proposed(), false, each.places())).toList();
            var terms = terms(10_000 + random.nextInt(200_000));
            var constraints = new ArrayList<Constraint>();
            if (random.nextBoolean()) constraints.add(new Constraint.Files(Axis.DEPARTMENT, "Creuse (23)", 1 + random.nextInt(2)));
            if (random.nextBoolean()) constraints.add(new Constraint.Money(Axis.THEME, "Santé", Euros.of(random.nextInt(60_000))));
            if (random.nextBoolean()) constraints.add(new Constraint.Files(Axis.THEME, "Emploi", 1));

            long best = byTryingEach(files, terms, constraints);

            var result = Choice.of(files, terms, constraints);
            if (best < 0) assertThat(result).as("seed " + seed).isInstanceOf(ChoiceResult.Impossible.class);
            else assertThat(result).as("seed " + seed).isInstanceOfSatisfying(ChoiceResult.Chosen.class, chosen -> {
                assertThat(chosen.result().points()).isEqualTo(best);
                assertThat(chosen.result().given()).isLessThanOrEqualTo(terms.pot());
                assertThat(chosen.proven()).isTrue();
                for (var constraint : constraints) assertThat(isMet(constraint, chosen.result())).isTrue();
            });
        }
    }

    @Test
    void at_its_limit_it_says_that_nothing_is_proven() {
        var files = SomeFiles.random(new Random(7), 60);

        var result = Choice.of(files, terms(400_000), List.of(new Constraint.Files(Axis.DEPARTMENT, "Creuse (23)", 3)), 70);

        assertThat(result).isInstanceOfSatisfying(ChoiceResult.Chosen.class, chosen -> assertThat(chosen.proven()).isFalse());
    }

    @Test
    void a_committee_of_five_hundred_files_has_its_proven_answer() {
        var files = SomeFiles.random(new Random(11), 500);
        var constraints = List.<Constraint>of(
                new Constraint.Files(Axis.DEPARTMENT, "Creuse (23)", 40), new Constraint.Money(Axis.DEPARTMENT, "Corrèze (19)", Euros.of(700_000)),
                new Constraint.Files(Axis.THEME, "Habitat", 30));

        var result = Choice.of(files, terms(3_000_000), constraints);

        assertThat(result).isInstanceOfSatisfying(ChoiceResult.Chosen.class, chosen -> {
            for (var constraint : constraints) assertThat(isMet(constraint, chosen.result())).isTrue();
            assertThat(chosen.points()).isPositive();
            assertThat(chosen.proven()).isTrue();
        });
    }

    private static boolean isMet(Constraint constraint, WhatIf result) {
        var funded = result.lines().stream().filter(line -> line.effect().isFunded() && constraint.concerns(line.file())).toList();
        return switch (constraint) {
            case Constraint.Files(_, _, var least) -> funded.size() >= least;
            case Constraint.Money(_, _, var least) -> !least.isAbove(Euros.sum(funded.stream().map(WhatIf.Line::given).toList()));
        };
    }

    private static long byTryingEach(List<Candidate> files, Terms terms, List<Constraint> constraints) {
        long best = -1;
        for (int mask = 0; mask < 1 << files.size(); mask++) {
            var chosen = new java.util.HashSet<String>();
            var impossible = false;
            for (int i = 0; i < files.size(); i++) {
                if ((mask >> i & 1) == 0) continue;
                chosen.add(files.get(i).reference());
                if (!files.get(i).proposed().isPositive()) impossible = true;
            }
            if (impossible) continue;
            var result = WhatIf.chosen(files, terms, chosen);
            if (result.left().isNegative()) continue;
            if (constraints.stream().allMatch(each -> isMet(each, result))) best = Math.max(best, result.points());
        }
        return best;
    }

    private static ChoiceResult.Chosen chosen(List<Candidate> files, int pot, List<Constraint> constraints) {
        return (ChoiceResult.Chosen) Choice.of(files, terms(pot), constraints);
    }

    private static List<String> passing(ChoiceResult.Chosen chosen) {
        return chosen.result().lines().stream().filter(line -> line.effect().isFunded()).map(line -> line.file().reference()).toList();
    }
}
