package fr.levain.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.assessment.Mark;
import fr.levain.calls.Criterion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpinionAnswerTests {
    private static final List<Criterion> CRITERIA = List.of(criterion("PORTAGE"), criterion("PUBLIC"));

    @Test
    void asks_a_justification_for_0_1_and_4_only() {
        for (var score : List.of(0, 1, 4)) assertThat(gaps(OpinionVerdict.FAVOURABLE, mark(score, ""), mark(2, ""))).containsExactly("motif.PORTAGE");
        for (var score : List.of(2, 3)) assertThat(gaps(OpinionVerdict.FAVOURABLE, mark(score, ""), mark(2, ""))).isEmpty();
        assertThat(gaps(OpinionVerdict.FAVOURABLE, mark(4, "Un accord écrit."), new OpinionMark(null, true, ""))).isEmpty();
    }

    @Test
    void asks_a_score_or_cannot_judge_on_each_criterion_unless_there_is_no_remark() {
        assertThat(gaps(OpinionVerdict.FAVOURABLE, OpinionMark.NONE, mark(3, ""))).containsExactly("note.PORTAGE");
        assertThat(gaps(OpinionVerdict.NO_REMARK, OpinionMark.NONE, OpinionMark.NONE)).isEmpty();
        assertThat(gaps(OpinionVerdict.FAVOURABLE, mark(7, ""), mark(3, ""))).containsExactly("note.PORTAGE");
    }

    @Test
    void asks_words_for_a_reserve_and_for_a_no() {
        assertThat(gaps(OpinionVerdict.WITH_RESERVE, mark(2, ""), mark(2, ""))).containsExactly("mots");
        assertThat(gaps(OpinionVerdict.UNFAVOURABLE, mark(2, ""), mark(2, ""))).containsExactly("mots");
        assertThat(new OpinionAnswer(Optional.empty(), "", Map.of("PORTAGE", mark(2, ""), "PUBLIC", mark(2, "")), Optional.empty()).gaps(CRITERIA, 4))
                .extracting(OpinionAnswer.Gap::field).containsExactly("avis");
    }

    @Test
    void flags_scores_that_part_by_the_threshold_the_service_s_own_included() {
        var three = Optional.of(mark(3, ""));
        assertThat(OpinionBoard.parts(Optional.empty(), List.of(three, Optional.of(mark(2, ""))), 2)).isFalse();
        assertThat(OpinionBoard.parts(Optional.empty(), List.of(three, Optional.of(mark(1, ""))), 2)).isTrue();
        assertThat(OpinionBoard.parts(Optional.of(new Mark.Score(1)), List.of(three), 2)).isTrue();
        assertThat(OpinionBoard.parts(Optional.of(new Mark.CannotJudge()), List.of(three, Optional.empty()), 2)).isFalse();
    }

    @Test
    void tells_one_name_from_another_whatever_case_and_accents() {
        assertThat(ConflictHints.Party.sameName("la fabrique du thaurion", "La Fabrique du Thaurion")).isTrue();
        assertThat(ConflictHints.Party.sameName("Université de Limoges", "Universite de Limoges, laboratoire Ruralités")).isTrue();
        assertThat(ConflictHints.Party.sameName("ATIS", "Atis")).isTrue();
        assertThat(ConflictHints.Party.sameName("ATIS", "Satisfaction")).isFalse();
        assertThat(ConflictHints.Party.sameName("", "La Fabrique")).isFalse();
    }

    @Test
    void shows_the_first_sentence_of_the_public_summary_alone() {
        assertThat(PublicSummary.firstSentence("Un four commun. Trois voisins le tiennent.")).isEqualTo("Un four commun.");
        assertThat(PublicSummary.firstSentence("")).isEmpty();
        assertThat(PublicSummary.firstSentence("a".repeat(400))).hasSize(300).endsWith("…");
    }

    private static List<String> gaps(OpinionVerdict verdict, OpinionMark one, OpinionMark other) {
        return new OpinionAnswer(Optional.of(verdict), "", Map.of("PORTAGE", one, "PUBLIC", other), Optional.empty()).gaps(CRITERIA, 4).stream()
                .map(OpinionAnswer.Gap::field).toList();
    }

    private static OpinionMark mark(int score, String why) {
        return new OpinionMark(score, false, why);
    }

    private static Criterion criterion(String code) {
        return new Criterion(code, code, "?", "rien", "tout", Optional.of(50), "");
    }
}
