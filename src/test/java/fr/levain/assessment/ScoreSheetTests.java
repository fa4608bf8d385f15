package fr.levain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoreSheetTests {
    private static final String LONG_ENOUGH = "Trois structures décident et mettent des moyens.";

    @Test
    void all_fours_make_a_thousand_per_mille() {
        assertThat(sheet(scored(10, 4), scored(90, 4)).result().perMille()).contains(1000);
    }

    @Test
    void weights_count_in_the_result() {
        // 75 × 4/4 + 25 × 0/4 = 75 of 100
        assertThat(sheet(scored(75, 4), scored(25, 0)).result().perMille()).contains(750);
    }

    @Test
    void a_criterion_nobody_can_judge_leaves_the_mean_and_is_not_a_zero() {
        var result = sheet(scored(50, 3), notJudged(50)).result();

        assertThat(result.perMille()).contains(750);
        assertThat(result.judged()).isEqualTo(1);
        assertThat(result.notJudged()).isEqualTo(1);
    }

    @Test
    void a_sheet_where_nothing_can_be_judged_has_no_result() {
        var result = sheet(notJudged(50), notJudged(50)).result();

        assertThat(result.perMille()).isEmpty();
        assertThat(result.outOfHundred()).isEqualTo("—");
    }

    @Test
    void a_grid_without_weights_is_a_plain_mean() {
        assertThat(sheet(scored(1, 4), scored(1, 2), scored(1, 0)).result().perMille()).contains(500);
    }

    @Test
    void the_result_is_rounded_half_up_and_told_out_of_a_hundred() {
        // 2/3 of the scale
        assertThat(sheet(scored(1, 4), scored(1, 4), scored(1, 0)).result().outOfHundred()).isEqualTo("66,7");
        assertThat(sheet(scored(1, 3)).result().outOfHundred()).isEqualTo("75");
        // 1/16 = 62.5 ‰
        assertThat(sheet(scored(1, 1), scored(3, 0)).result().perMille()).contains(63);
    }

    @Test
    void an_empty_line_and_a_short_justification_are_told_one_by_one() {
        var sheet = new ScoreSheet(List.of(
                new ScoreSheet.Line("PORTAGE", "Portage collectif", 10, Optional.empty(), ""),
                new ScoreSheet.Line("PUBLIC", "Public", 10, Optional.of(new Mark.Score(2)), "Trop court")), 4, 30, Set.of());

        var gaps = sheet.gaps();

        assertThat(gaps).extracting(ScoreSheet.Gap::code).containsExactly("PORTAGE", "PORTAGE", "PUBLIC");
        assertThat(gaps.get(0).message()).contains("« Portage collectif »").contains("de 0 à 4");
        assertThat(gaps.get(2).message()).contains("30 caractères").contains("manque 20");
    }

    @Test
    void who_cannot_judge_says_why_too() {
        var sheet = new ScoreSheet(
                List.of(new ScoreSheet.Line("ENV", "Environnement", 5, Optional.of(new Mark.CannotJudge()), "")), 4, 30, Set.of(0, 1, 4));

        assertThat(sheet.gaps()).extracting(ScoreSheet.Gap::aboutJustification).containsExactly(true);
    }

    @Test
    void only_the_scores_the_grid_names_need_a_reason() {
        var lines = java.util.stream.IntStream.rangeClosed(0, 4)
                .mapToObj(score -> new ScoreSheet.Line("N" + score, "Critère", 1, Optional.of(new Mark.Score(score)), "")).toList();

        assertThat(new ScoreSheet(lines, 4, 30, Set.of(0, 1, 4)).gaps()).extracting(ScoreSheet.Gap::code).containsExactly("N0", "N1", "N4");
        assertThat(new ScoreSheet(lines, 4, 30, Set.of()).gaps()).hasSize(5);
    }

    @Test
    void a_score_off_the_scale_is_refused() {
        assertThat(sheet(scored(10, 5)).gaps()).extracting(ScoreSheet.Gap::message).anyMatch(m -> m.contains("de 0 à 4"));
    }

    @Test
    void a_full_sheet_has_no_gap() {
        assertThat(sheet(scored(60, 3), notJudged(40)).gaps()).isEmpty();
    }

    private static ScoreSheet sheet(ScoreSheet.Line... lines) {
        return new ScoreSheet(new ArrayList<>(List.of(lines)), 4, 30, Set.of());
    }

    private static ScoreSheet.Line scored(int weight, int score) {
        return new ScoreSheet.Line("C" + weight, "Critère", weight, Optional.of(new Mark.Score(score)), LONG_ENOUGH);
    }

    private static ScoreSheet.Line notJudged(int weight) {
        return new ScoreSheet.Line("N" + weight, "Critère", weight, Optional.of(new Mark.CannotJudge()), LONG_ENOUGH);
    }
}
