package fr.levain.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.kernel.Euros;
import fr.levain.programmes.OpportunityStudy.Notes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A study of opportunity, and what comes next of a need. */
class StudyRulesTests {
    private static final LocalDate BEGUN = LocalDate.of(2026, 1, 12);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 12);
    private static final Notes NOTES = new Notes(UNTIL, 34, "Trente familles.", Optional.of(Euros.of(12_500)), "Communauté de communes");

    @Test
    void a_study_is_late_the_day_after_its_planned_end_until_it_is_concluded_or_given_another_day() {
        var study = OpportunityStudy.begun(BEGUN, UNTIL);

        assertThat(study.isLate(UNTIL)).isFalse();
        assertThat(study.isLate(UNTIL.plusDays(1))).isTrue();
        assertThat(study.noted(new Notes(UNTIL.plusMonths(2), 0, "", Optional.empty(), "")).isLate(UNTIL.plusDays(1))).isFalse();
        assertThat(study.concluded(new StudyConclusion(StudyOpinion.FAVOURABLE, true, "Un local est prêté."), UNTIL.plusDays(9)).isLate(UNTIL.plusDays(10))).isFalse();
    }

    @Test
    void a_study_keeps_what_it_found_when_it_is_concluded_and_never_ends_before_it_begins() {
        var study = OpportunityStudy.begun(BEGUN, UNTIL).noted(NOTES).concluded(new StudyConclusion(StudyOpinion.WITH_RESERVES, true, "Reste à trouver qui paie."), UNTIL);

        assertThat(study).isEqualTo(new OpportunityStudy(BEGUN, UNTIL, Optional.of(UNTIL), 34, "Trente familles.", Optional.of(StudyOpinion.WITH_RESERVES), "Reste à trouver qui paie.",
                Optional.of(Euros.of(12_500)), "Communauté de communes"));
        assertThatThrownBy(() -> OpportunityStudy.begun(UNTIL, BEGUN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OpportunityStudy.begun(UNTIL, UNTIL).noted(new Notes(BEGUN, 0, "", Optional.empty(), ""))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_study_bears_another_mark_once_anything_in_it_is_written() {
        var study = OpportunityStudy.begun(BEGUN, UNTIL);

        assertThat(study.noted(NOTES).mark()).isEqualTo(study.noted(NOTES).mark()).isNotEqualTo(study.mark());
        assertThat(study.noted(NOTES).mark()).isNotEqualTo(study.noted(new Notes(UNTIL, 34, "Trente familles.", Optional.of(Euros.of(12_500)), "")).mark());
    }

    @Test
    void an_unfavourable_study_sends_nobody_and_a_favourable_one_may_stop_there_with_its_reason() {
        assertThatThrownBy(() -> new StudyConclusion(StudyOpinion.UNFAVOURABLE, true, "Tant pis.")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StudyConclusion(StudyOpinion.FAVOURABLE, true, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new StudyConclusion(StudyOpinion.FAVOURABLE, false, "Personne ne paie.").goes()).isFalse();
    }

    @Test
    void whoever_said_a_need_knows_what_comes_next_and_by_when() {
        var settings = new NeedSettings(60, 9, 12, "opportunite", 60, List.of());
        var delay = Optional.of(new OfferDelay(45, 30));

        assertThat(next(NeedStatus.CAUGHT, settings, delay)).isEqualTo(new NextStep(NextStep.Kind.READING, Optional.of(BEGUN.plusDays(60)), true));
        assertThat(next(NeedStatus.STUDIED, settings, delay)).isEqualTo(new NextStep(NextStep.Kind.STUDY, Optional.of(UNTIL), false));
        assertThat(next(NeedStatus.OPPORTUNE, settings, delay)).isEqualTo(new NextStep(NextStep.Kind.SEARCH, Optional.empty(), false));
        assertThat(next(NeedStatus.OFFERED, settings, delay).by()).contains(LocalDate.of(2026, 7, 4).plusDays(45));
        assertThat(next(NeedStatus.OFFERED, settings, Optional.empty()).by()).isEmpty();
        assertThat(next(NeedStatus.SET_ASIDE, settings, delay).kind()).isEqualTo(NextStep.Kind.NONE);
    }

    private static NextStep next(NeedStatus status, NeedSettings settings, Optional<OfferDelay> delay) {
        var need = new CaughtNeed(new CaughtNeedId(new UUID(1, 1)), "fabrique", status, SomeProgramme.said("Pas de garde"), Optional.empty(), "", BEGUN, Instant.parse("2026-07-04T08:00:00Z"),
                status == NeedStatus.CAUGHT ? Optional.empty() : Optional.of(OpportunityStudy.begun(BEGUN, UNTIL)), "", Optional.empty(), Optional.empty());
        return NextStep.of(need, settings, delay, LocalDate.of(2026, 7, 20));
    }
}
