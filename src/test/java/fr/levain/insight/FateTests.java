package fr.levain.insight;

import static fr.levain.insight.FunnelFact.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FateTests {
    @Test
    void S08_whatever_is_known_of_projects_those_who_stopped_and_those_with_results_are_those_who_entered() {
        var random = new Random(8);
        var entering = new FunnelFact[] {REQUEST_RECEIVED, APPLIED, NEED_TAKEN_UP, FOLLOWED};
        for (int cohort = 0; cohort < 200; cohort++) {
            var groups = new ArrayList<Funnel.Group>();
            for (int group = 0; group < 40; group++) {
                // any facts at all, however unlikely together
                long facts = random.nextLong() & random.nextLong() & (1L << FunnelFact.values().length) - 1 | entering[random.nextInt(entering.length)].bit();
                groups.add(new Funnel.Group(facts, 1 + random.nextInt(9)));
            }

            var funnel = Funnel.of("atis", groups, Map.of(), FunnelValue.NONE, FunnelValue.NONE);

            var results = funnel.step(FunnelStage.RESULTS);
            assertThat(results.left()).as("whoever has results stopped nowhere").isZero();
            assertThat(funnel.steps().stream().mapToLong(FunnelStep::left).sum() + results.reached()).isEqualTo(funnel.entered());
            for (var step : funnel.steps()) {
                long further = groups.stream().filter(each -> each.fate().reached().contains(step.stage()) && each.fate().last().compareTo(step.stage()) > 0).mapToLong(Funnel.Group::projects).sum();
                if (step.stage() != FunnelStage.RESULTS) assertThat(step.reached()).as("went further or stopped, at " + step.stage()).isEqualTo(further + step.left());
                assertThat(step.both()).isLessThanOrEqualTo(Math.min(step.reached(), step.formerly() + (step.stage().former().isEmpty() ? step.reached() : 0)));
                for (var why : step.stopped().entrySet())
                    assertThat(groups.stream().filter(each -> FunnelPick.stopped(step.stage(), why.getKey()).which().test(each.facts())).mapToLong(Funnel.Group::projects).sum())
                            .as("what is listed is what is counted").isEqualTo(why.getValue());
            }
            assertThat(funnel.toldToPartner(5, cohort % 2 == 0).steps().stream().mapToLong(FunnelStep::left).sum()).as("what a partner is not told is still counted").isEqualTo(
                    funnel.entered() - results.reached());
        }
    }

    @Test
    void a_partner_is_told_why_an_aid_was_not_obtained_of_enough_projects_alone() {
        assertThat(toldToPartner(true, 40, 6, 0)).containsOnly(Map.entry(FunnelReason.ONGOING, 40L), Map.entry(FunnelReason.NOT_AWARDED, 6L));
        assertThat(toldToPartner(true, 40, 2, 0)).as("one reason alone would be known by difference").containsOnly(Map.entry(FunnelReason.NOT_TOLD, 42L));
        assertThat(toldToPartner(true, 40, 1, 1)).as("two of them are still too few").containsOnly(Map.entry(FunnelReason.NOT_TOLD, 42L));
        assertThat(toldToPartner(true, 40, 3, 3)).containsOnly(Map.entry(FunnelReason.ONGOING, 40L), Map.entry(FunnelReason.NOT_TOLD, 6L));
        assertThat(toldToPartner(true, 0, 2, 0)).containsOnly(Map.entry(FunnelReason.NOT_TOLD, 2L));
        assertThat(toldToPartner(true, 0, 0, 0)).isEmpty();
        assertThat(toldToPartner(false, 40, 6, 0)).as("a part of a year and the rest of it make the year").containsOnly(Map.entry(FunnelReason.NOT_TOLD, 46L));
        assertThat(new FunnelFilter("atis", 2025, "", "", "").isWholeYear()).isTrue();
        for (var part : List.of(FunnelFilter.ALL, new FunnelFilter("atis", 2025, "p", "", ""), new FunnelFilter("atis", 2025, "", "33", ""), new FunnelFilter("atis", 2025, "", "", "t")))
            assertThat(part.isWholeYear()).isFalse();
    }

    /** At the stage of the application. */
    private static Map<FunnelReason, Long> toldToPartner(boolean wholeYear, long open, long refused, long closed) {
        var groups = Map.of(DOSSIER_OPEN, open, DOSSIER_REFUSED, refused, DOSSIER_CLOSED, closed).entrySet().stream().filter(each -> each.getValue() > 0)
                .map(each -> new Funnel.Group(FOLLOWED.bit() | FILED.bit() | each.getKey().bit(), each.getValue())).toList();
        return Funnel.of("atis", groups, Map.of(), FunnelValue.NONE, FunnelValue.NONE).toldToPartner(5, wholeYear).step(FunnelStage.APPLICATION).stopped();
    }

    @Test
    void a_stage_that_was_skipped_is_not_reached() {
        var fate = Fate.of(Set.of(FOLLOWED, FOLLOW_UP_ACTIVE, FIRST_JOB));

        assertThat(fate.reached()).containsExactlyInAnyOrder(FunnelStage.JOURNEY, FunnelStage.RESULTS);
        assertThat(fate.last()).isEqualTo(FunnelStage.RESULTS);
        assertThat(fate.reason()).isEmpty();
    }

    @Test
    void what_may_still_move_is_told_before_what_ended() {
        assertThat(reason(REQUEST_RECEIVED, REQUEST_DECLINED, REQUEST_OPEN)).isEqualTo(FunnelReason.ONGOING);
        assertThat(reason(REQUEST_RECEIVED, REQUEST_UNCLAIMED, REQUEST_DECLINED)).isEqualTo(FunnelReason.NOBODY);
        assertThat(reason(REQUEST_RECEIVED, REQUEST_PASSED_ON)).isEqualTo(FunnelReason.PASSED_ON);
        assertThat(reason(REQUEST_RECEIVED, REQUEST_TAKEN, REQUEST_ANSWERED)).isEqualTo(FunnelReason.ANSWERED);
        assertThat(reason(APPLIED, CANDIDACY_REFUSED, CANDIDACY_WAITING)).isEqualTo(FunnelReason.WAITING_LIST);
        assertThat(reason(APPLIED, CANDIDACY_REFUSED)).isEqualTo(FunnelReason.NOT_RETAINED);
        assertThat(reason(APPLIED, CANDIDACY_ADMITTED, INVITATION_DECLINED)).isEqualTo(FunnelReason.UNANSWERED);
        assertThat(reason(FOLLOWED, FOLLOW_UP_DROPPED)).isEqualTo(FunnelReason.DROPPED);
        assertThat(reason(FOLLOWED, FOLLOW_UP_SUSPENDED)).isEqualTo(FunnelReason.WITHDRAWN);
        assertThat(reason(FOLLOWED, FOLLOW_UP_ACTIVE, FILED, DOSSIER_INADMISSIBLE)).isEqualTo(FunnelReason.NOT_ELIGIBLE);
        assertThat(reason(FOLLOWED, FILED, DOSSIER_REFUSED, FUNDING_AWAITED)).isEqualTo(FunnelReason.ONGOING);
        assertThat(reason(FOLLOWED, FILED, DOSSIER_REFUSED)).isEqualTo(FunnelReason.NOT_AWARDED);
        assertThat(reason(FOLLOWED, FOLLOW_UP_ACTIVE, FUNDING_ASKED, FUNDING_WITHDRAWN)).isEqualTo(FunnelReason.WITHDRAWN);
        assertThat(FUNDING_WITHDRAWN.countsFromEntry()).isTrue();
        assertThat(reason(FOLLOWED, FOLLOW_UP_COMPLETED, AWARDED, SURVEY_SILENT)).isEqualTo(FunnelReason.SILENT);
    }

    @Test
    void each_number_has_an_address_of_its_own() {
        for (var stage : FunnelStage.values()) {
            assertThat(FunnelPick.of(stage.word())).hasValueSatisfying(pick -> assertThat(pick.label()).isEqualTo(stage.label()));
            for (var why : FunnelReason.values()) assertThat(FunnelPick.of(FunnelPick.stopped(stage, why).word())).isPresent();
        }
        assertThat(FunnelPick.of("entres")).contains(FunnelPick.ENTERED);
        assertThat(FunnelPick.of("orientation.rien")).isEmpty();
        assertThat(FunnelPick.of("")).isEmpty();
    }

    private static FunnelReason reason(FunnelFact... facts) {
        return Fate.of(Set.of(facts)).reason().orElseThrow();
    }
}
