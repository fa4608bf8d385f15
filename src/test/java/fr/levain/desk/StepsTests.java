package fr.levain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.ApplicationStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepsTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final ServiceLevels LEVELS = ServiceLevels.NONE;

    @Test
    void pieces_are_checked_within_working_days_holidays_apart() {
        // 25 December is a holiday, 26 and 27 a week-end
        var spans = Steps.of(dates(ApplicationStatus.SUBMITTED, LocalDate.of(2026, 12, 18)), LEVELS);

        assertThat(spans).contains(new Steps.Span(Step.COMPLETENESS, LocalDate.of(2026, 12, 18), LocalDate.of(2027, 1, 5), Optional.empty()));
        assertThat(spans).extracting(Steps.Span::step).containsExactly(Step.ACKNOWLEDGEMENT, Step.COMPLETENESS);
    }

    @Test
    void the_time_its_author_takes_to_send_a_piece_is_counted_against_nobody() {
        var asked = new Steps.Request(MONDAY.plusDays(4), Optional.empty());
        var waiting = Steps.of(with(ApplicationStatus.SUBMITTED, List.of(asked)), LEVELS);
        assertThat(of(Step.COMPLETENESS, waiting)).containsExactly(new Steps.Span(Step.COMPLETENESS, MONDAY, LocalDate.of(2026, 12, 7), Optional.of(MONDAY.plusDays(4))));
        assertThat(Steps.nearest(waiting)).isEmpty();

        var come = new Steps.Request(MONDAY.plusDays(4), Optional.of(MONDAY.plusDays(21)));
        var again = Steps.of(with(ApplicationStatus.SUBMITTED, List.of(come)), LEVELS);
        assertThat(of(Step.COMPLETENESS, again)).hasSize(2).last()
                .isEqualTo(new Steps.Span(Step.COMPLETENESS, MONDAY.plusDays(21), LocalDate.of(2026, 12, 29), Optional.empty()));
    }

    @Test
    void assessment_runs_from_the_complete_dossier_to_the_proposal_and_no_longer_than_the_dossier() {
        var complete = MONDAY.plusDays(2);
        var running = Steps.of(new Steps.Dates(ApplicationStatus.UNDER_ASSESSMENT, MONDAY, Optional.of(complete), Optional.of(MONDAY.plusDays(5)),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of()), LEVELS);
        assertThat(of(Step.ASSESSMENT, running)).containsExactly(new Steps.Span(Step.ASSESSMENT, complete, complete.plusDays(60), Optional.empty()));
        assertThat(Steps.nearest(running)).contains(complete.plusDays(60));

        var withdrawn = Steps.of(new Steps.Dates(ApplicationStatus.WITHDRAWN, MONDAY, Optional.of(complete), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(new Steps.AskedOpinion(MONDAY, complete, Optional.empty()))), LEVELS);
        assertThat(withdrawn).allMatch(span -> !span.runs());
    }

    @Test
    void a_voted_dossier_waits_for_its_letter_and_an_opinion_for_the_day_it_was_asked_for() {
        var vote = MONDAY.plusDays(90);
        var opinion = new Steps.AskedOpinion(MONDAY, MONDAY.plusDays(14), Optional.of(MONDAY.plusDays(20)));
        var spans = Steps.of(new Steps.Dates(ApplicationStatus.AWARDED, MONDAY, Optional.of(MONDAY), Optional.of(MONDAY),
                Optional.of(MONDAY.plusDays(50)), Optional.of(vote), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(opinion)), LEVELS);

        assertThat(of(Step.NOTIFICATION, spans)).containsExactly(new Steps.Span(Step.NOTIFICATION, vote, vote.plusDays(15), Optional.empty()));
        assertThat(of(Step.OPINION, spans)).containsExactly(new Steps.Span(Step.OPINION, MONDAY, MONDAY.plusDays(14), Optional.of(MONDAY.plusDays(20))));
        assertThat(of(Step.ASSESSMENT, spans)).allMatch(span -> span.ended().equals(Optional.of(MONDAY.plusDays(50))));
    }

    @Test
    void a_dossier_taken_up_again_is_owed_the_whole_time_once_more_and_keeps_what_its_first_assessment_took() {
        var complete = MONDAY.plusDays(2);
        var resumed = new Steps.Resumption(MONDAY.plusDays(200), Optional.of(MONDAY.plusDays(40)));
        var spans = Steps.of(new Steps.Dates(ApplicationStatus.REINSTATED, MONDAY, Optional.of(complete), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.of(resumed), List.of(), List.of()), LEVELS);

        assertThat(of(Step.ASSESSMENT, spans)).containsExactly(
                new Steps.Span(Step.ASSESSMENT, complete, complete.plusDays(60), Optional.of(MONDAY.plusDays(40))),
                new Steps.Span(Step.ASSESSMENT, MONDAY.plusDays(200), MONDAY.plusDays(260), Optional.empty()));
        assertThat(Steps.nearest(spans)).contains(MONDAY.plusDays(260));
        assertThat(of(Step.COMPLETENESS, spans)).singleElement().matches(span -> !span.runs());
    }

    @Test
    void the_sixty_days_to_pay_run_from_the_notification_of_an_award_and_wait_for_nobody_of_the_service() {
        var known = MONDAY.plusDays(100);
        var spans = Steps.of(new Steps.Dates(ApplicationStatus.AWARDED, MONDAY, Optional.of(MONDAY), Optional.of(MONDAY), Optional.of(MONDAY.plusDays(50)),
                Optional.of(MONDAY.plusDays(90)), Optional.of(known), Optional.of(known), Optional.empty(), List.of(), List.of()), LEVELS);

        assertThat(of(Step.PAYMENT, spans)).containsExactly(new Steps.Span(Step.PAYMENT, known, known.plusDays(60), Optional.empty()));
        assertThat(Steps.nearest(spans)).isEmpty();
    }

    @Test
    void a_dossier_waits_for_whoever_has_the_next_thing_to_do() {
        assertThat(WaitsFor.of(ApplicationStatus.SUBMITTED, false, false, false, false)).isEqualTo(WaitsFor.ASSISTANT);
        assertThat(WaitsFor.of(ApplicationStatus.SUBMITTED, true, false, false, false)).isEqualTo(WaitsFor.APPLICANT);
        assertThat(WaitsFor.of(ApplicationStatus.UNDER_ASSESSMENT, false, false, false, false)).isEqualTo(WaitsFor.OFFICER);
        assertThat(WaitsFor.of(ApplicationStatus.UNDER_ASSESSMENT, true, true, false, false)).isEqualTo(WaitsFor.HEAD);
        assertThat(WaitsFor.of(ApplicationStatus.PROPOSED, false, false, true, false)).as("to be put on an agenda").isEqualTo(WaitsFor.OFFICER);
        assertThat(WaitsFor.of(ApplicationStatus.PROPOSED, false, false, false, false)).as("to be voted").isEqualTo(WaitsFor.SECRETARY);
        assertThat(WaitsFor.of(ApplicationStatus.DEFERRED, false, false, true, false)).as("to be made ready again").isEqualTo(WaitsFor.OFFICER);
        assertThat(WaitsFor.of(ApplicationStatus.RESERVED, false, false, true, false)).as("to be voted").isEqualTo(WaitsFor.SECRETARY);
        assertThat(WaitsFor.of(ApplicationStatus.REFUSED, false, false, false, false)).isEqualTo(WaitsFor.SECRETARY);
        assertThat(WaitsFor.of(ApplicationStatus.REFUSED, false, false, false, true)).isEqualTo(WaitsFor.NOBODY);
    }

    private static List<Steps.Span> of(Step step, List<Steps.Span> spans) {
        return spans.stream().filter(span -> span.step() == step).toList();
    }

    private static Steps.Dates dates(ApplicationStatus status, LocalDate received) {
        return new Steps.Dates(status, received, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    private static Steps.Dates with(ApplicationStatus status, List<Steps.Request> requests) {
        return new Steps.Dates(status, MONDAY, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), requests, List.of());
    }
}
