package fr.levain.assessment;

import static fr.levain.assessment.Checklist.Answer.NO;
import static fr.levain.assessment.Checklist.Answer.UNKNOWN;
import static fr.levain.assessment.Checklist.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.assessment.Checklist.Family;
import fr.levain.assessment.Checklist.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistTests {
    @Test
    void S1_the_three_questions_of_a_subsidy_must_be_answered() {
        var checklist = new Checklist(Checklist.subsidyQuestions());

        assertThat(checklist.gaps()).hasSize(3).allMatch(gap -> gap.message().startsWith("Répondez par oui ou par non"));
    }

    @Test
    void S1_a_need_of_the_authority_is_a_public_contract() {
        var answered = new ArrayList<>(Checklist.subsidyQuestions().stream().map(line -> line.confirmedAs(YES, "")).toList());
        assertThat(new Checklist(answered).isPublicContract()).isFalse();

        answered.set(0, answered.getFirst().confirmedAs(NO, ""));

        assertThat(new Checklist(answered).isPublicContract()).isTrue();
    }

    @Test
    void S2_one_of_the_two_tests_of_the_law_is_enough_and_neither_is_asked_to_prove_that_the_market_would_not_pay() {
        var asked = Checklist.innovationQuestions();
        var both = asked.stream().map(line -> line.confirmedAs(NO, "")).toList();

        assertThat(asked).extracting(Line::code).containsExactly("S2-besoin", "S2-forme");
        assertThat(new Checklist(both).isOutsideInnovation()).isTrue();
        assertThat(new Checklist(List.of(both.getFirst(), asked.getLast().confirmedAs(YES, ""))).isOutsideInnovation()).isFalse();
        assertThat(new Checklist(List.of(asked.getFirst().confirmedAs(YES, ""), both.getLast())).isOutsideInnovation()).isFalse();
        assertThat(new Checklist(asked).isOutsideInnovation()).as("nobody has answered").isFalse();
        assertThat(new Checklist(List.of()).isOutsideInnovation()).as("a call that is not about it").isFalse();
        assertThat(asked).noneMatch(line -> line.question().contains("marché"));
        assertThat(asked.getLast().help()).contains("La difficulté à se financer sur le marché n’est pas demandée");
    }

    @Test
    void A4_disagreeing_with_the_rules_needs_a_reason() {
        var silent = rule(YES).confirmedAs(NO, "");
        var explained = rule(YES).confirmedAs(NO, "Le partenaire annoncé s’est retiré.");

        assertThat(new Checklist(List.of(silent)).gaps()).singleElement()
                .satisfies(gap -> assertThat(gap.message()).startsWith("Dites pourquoi"));
        assertThat(new Checklist(List.of(explained)).gaps()).isEmpty();
        assertThat(new Checklist(List.of(explained)).overridden()).isEqualTo(1);
    }

    @Test
    void A4_what_an_officer_says_against_a_finding_keeps_its_reason() {
        assertThat(rule(NO).confirmedAs(YES, "Le partenaire a signé depuis.").overruling()).contains("Remplie. Motif : Le partenaire a signé depuis.");
        assertThat(rule(NO).confirmedAs(NO, "").overruling()).isEmpty();
    }

    @Test
    void A4_answering_what_the_rules_cannot_tell_is_no_disagreement() {
        assertThat(rule(UNKNOWN).confirmedAs(YES, "").isOverridden()).isFalse();
    }

    @Test
    void lines_that_fail_are_told_as_grounds_of_a_proposal() {
        var checklist = new Checklist(List.of(rule(NO).confirmedAs(NO, ""), rule(YES).confirmedAs(YES, "")));

        assertThat(checklist.failed()).hasSize(1);
    }

    private static Line rule(Checklist.Answer computed) {
        return new Line("R", Family.ELIGIBILITY, "Projet collectif", "", computed, UNKNOWN, "");
    }
}
