package fr.levain.applications;

import static fr.levain.applications.SomeApplicant.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.applications.SaveResult.Closed;
import fr.levain.applications.SaveResult.Conflict;
import fr.levain.applications.SaveResult.Saved;
import fr.levain.applications.SubmissionResult.AlreadySubmitted;
import fr.levain.applications.SubmissionResult.Incomplete;
import fr.levain.applications.SubmissionResult.Submitted;
import fr.levain.audit.Journal;
import fr.levain.audit.TimelineEntry;
import fr.levain.kernel.Arrival;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.law.AppealPeriod;
import fr.levain.messaging.Outbox;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LevainTest
class SubmissionsTests {
    private static final Instant NOW = TestClock.START;

    @Autowired
    SomeApplicant some;

    @Autowired
    Drafts drafts;

    @Autowired
    Submissions submissions;

    @Autowired
    Supplements supplements;

    @Autowired
    Applications applications;

    @Autowired
    Following following;

    @Autowired
    AppealPeriods appeals;

    @Autowired
    Journal journal;

    @Autowired
    Outbox outbox;

    @Autowired
    TestClock clock;

    Caller.Account person;

    @BeforeEach
    void someone() {
        person = some.person();
    }

    @Test
    void a_draft_has_a_reference_and_is_pinned_to_the_terms_of_that_day() {
        var view = some.draft(person);

        assertThat(view.reference().value()).matches("2026-AIS-\\d{5}");
        assertThat(applications.view(view.id()).callRevision()).isEqualTo(drafts.openCall(SomeApplicant.CALL).current().id());
    }

    @Test
    void a_page_is_saved_even_when_it_is_wrong_and_what_was_typed_comes_back() {
        var view = some.draft(person);

        var result = drafts.save(view.reference(), "projet", 0,
                typed(Map.of("project_title", "La cuisine", "requested_amount", "beaucoup")), Map.of(), person);

        assertThat(result).isInstanceOfSatisfying(Saved.class, saved -> assertThat(saved.problems()).isNotEmpty());
        assertThat(drafts.dossier(view.reference(), person).answers().to("requested_amount").toString()).contains("beaucoup");
        assertThat(drafts.dossier(view.reference(), person).section("projet").state()).isEqualTo(Section.State.TO_MEND);
    }

    @Test
    void two_tabs_on_one_page_meet_and_both_versions_are_kept() {
        var view = some.draft(person);
        drafts.save(view.reference(), "public", 0, typed(Map.of("target_public", "Les habitants")), Map.of(), person);

        var second = drafts.save(view.reference(), "public", 0, typed(Map.of("target_public", "Les écoles")), Map.of(), person);

        assertThat(second).isInstanceOfSatisfying(Conflict.class, conflict -> {
            assertThat(conflict.stored().text("target_public")).contains("Les habitants");
            assertThat(conflict.typed().text("target_public")).contains("Les écoles");
        });
    }

    @Test
    void another_persons_reference_is_as_if_it_did_not_exist() {
        var view = some.draft(person);

        assertThatThrownBy(() -> drafts.dossier(view.reference(), some.person())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_dossier_without_its_answers_is_not_filed_and_says_what_is_missing() {
        var view = some.draft(person);

        var result = submissions.submit(view.reference(), true, person, new Arrival(NOW));

        assertThat(result).isInstanceOfSatisfying(Incomplete.class, incomplete ->
                assertThat(incomplete.gaps()).extracting(gap -> gap.page()).contains("structure", "projet", "budget"));
    }

    @Test
    void the_test_dossier_answers_everything_the_form_requires() {
        var view = some.complete(person);

        assertThat(drafts.dossier(view.reference(), person).blocking()).isEmpty();
    }

    @Test
    void D7_a_filing_with_a_piece_missing_is_a_filing_and_the_receipt_says_what_is_awaited() {
        var view = some.complete(person);

        var result = submissions.submit(view.reference(), true, person, new Arrival(NOW));

        assertThat(result).isInstanceOfSatisfying(Submitted.class, submitted ->
                assertThat(submitted.receipt().awaited()).isNotEmpty());
    }

    @Test
    void D2_D3_the_receipt_is_given_at_once_with_its_mentions_and_sent_by_mail() {
        var view = some.filed(person, NOW);

        var receipt = submissions.filing(view.reference(), person).receipt();
        assertThat(receipt.number()).isEqualTo("AR-" + view.reference());
        assertThat(receipt.silenceMeansRejection()).isTrue();
        assertThat(receipt.appeals()).hasSizeGreaterThan(1);
        assertThat(receipt.service().phone()).isNotBlank();
        assertThat(receipt.digest()).hasSize(64);
        assertThat(outbox.about(view.id().subject())).singleElement().satisfies(mail ->
                assertThat(mail.text()).contains(receipt.number(), "rejetée", "sous réserve qu’elle soit complète", receipt.service().email()));
    }

    @Test
    void D1_a_filing_on_the_portal_is_the_request_and_nothing_is_asked_again_on_paper() {
        var view = some.filed(person, NOW);

        var receipt = submissions.filing(view.reference(), person).receipt();
        assertThat(receipt.receivedAt()).isEqualTo(NOW);
        assertThat(following.implicitRejection(view.id())).as("the delay runs from there").contains(LocalDate.of(2027, 1, 23));
        assertThat(ReceiptText.of(receipt)).contains("Votre demande est enregistrée : ne l’envoyez pas une seconde fois, ni sur papier");
    }

    @Test
    void D4_a_complete_receipt_opens_the_two_months_after_the_silence() {
        var view = some.filed(person, NOW);

        assertThat(appeals.afterSilence(view.id())).contains(new AppealPeriod(true, LocalDate.of(2027, 3, 24)));
        assertThat(appeals.afterSilence(some.draft(person).id())).isEmpty();
    }

    @Test
    void D6_silence_means_rejection_two_months_after_the_day_of_receipt() {
        var view = some.filed(person, Instant.parse("2026-12-31T22:30:00Z"));

        assertThat(submissions.filing(view.reference(), person).receipt().implicitRejection()).contains(LocalDate.of(2027, 2, 28));
    }

    @Test
    void D5_the_instant_of_arrival_is_kept_to_the_microsecond() {
        var view = some.filed(person, Instant.parse("2026-11-23T16:59:59.200123456Z"));

        assertThat(submissions.filing(view.reference(), person).arrivedAt()).isEqualTo("2026-11-23T16:59:59.200123Z");
    }

    @Test
    void eight_hundred_milliseconds_before_the_releve_is_this_batch_and_one_second_after_the_next() {
        var cutOff = drafts.openCall(SomeApplicant.CALL).current().cutOffs().getFirst();

        var before = some.filed(person, cutOff.at().minusMillis(800));
        var after = some.filed(person, cutOff.at().plusSeconds(1));

        assertThat(submissions.filing(before.reference(), person).receipt().cutOff()).contains(cutOff.at());
        assertThat(submissions.filing(after.reference(), person).receipt().cutOff()).isNotEqualTo(java.util.Optional.of(cutOff.at()));
        assertThat(applications.view(after.id()).status()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void a_double_click_gives_the_same_receipt() {
        var view = some.filed(person, NOW);

        var again = submissions.submit(view.reference(), true, person, new Arrival(NOW.plusSeconds(1)));

        assertThat(again).isEqualTo(new AlreadySubmitted(submissions.filing(view.reference(), person).receipt()));
    }

    @Test
    void what_was_filed_no_longer_changes() {
        var view = some.filed(person, NOW);

        var late = drafts.save(view.reference(), "projet", 1, typed(Map.of("project_title", "Autre")), Map.of(), person);

        assertThat(late).isInstanceOfSatisfying(Closed.class, closed ->
                assertThat(closed.typed().text("project_title")).contains("Autre"));
        assertThat(applications.answers(view.id()).text("project_title")).contains("La cuisine mobile du Thaurion");
    }

    @Test
    void partners_become_parties_under_the_ids_of_their_rows() {
        var view = some.filed(person, NOW);

        var rows = applications.answers(view.id()).rows("partners");
        assertThat(applications.parties(view.id())).extracting(Party::id)
                .containsExactlyElementsOf(rows.stream().map(row -> row.id()).toList());
    }

    @Test
    void the_filing_is_written_in_the_journal_without_any_personal_value() {
        var view = some.filed(person, NOW);

        assertThat(journal.timelineOf(view.id().subject())).extracting(TimelineEntry::event)
                .containsSequence("ApplicationSubmitted").contains("DraftOpened");
        assertThat(journal.timelineOf(view.id().subject()).toString()).doesNotContain("Jeanne", "paul@");
    }

    @Test
    void D7_pieces_suspend_the_delay_until_they_come_and_a_clarification_does_not() {
        var view = some.filed(person, NOW);
        var officer = some.person();
        assertThat(following.implicitRejection(view.id())).contains(LocalDate.of(2027, 1, 23));

        clock.advance(Duration.ofDays(10));
        supplements.askClarification(view.id(), List.of(), "Combien de repas ?", 15, officer);
        assertThat(following.implicitRejection(view.id())).contains(LocalDate.of(2027, 1, 23));

        supplements.requestPieces(view.id(), List.of(Supplement.Piece.awaited("LETENG", "Lettres d’engagement")), "Il manque les lettres.", 20, officer);
        assertThat(following.implicitRejection(view.id())).contains(LocalDate.of(2027, 2, 12));

        clock.advance(Duration.ofDays(10));
        var request = supplements.of(view.id()).stream().filter(each -> each.kind() == Supplement.Kind.PIECES).findFirst().orElseThrow();
        supplements.provide(view.reference(), request.id(), "LETENG", fr.levain.documents.Upload.of("lettre.pdf", PDF), Optional.empty(), person);
        assertThat(following.implicitRejection(view.id())).contains(LocalDate.of(2027, 2, 2));
    }

    @Test
    void an_outcome_needs_a_proposal_and_its_move_is_announced() {
        var view = some.filed(person, NOW);
        var officer = some.person();

        assertThatThrownBy(() -> applications.recordOutcome(view.id(), new Outcome.Refused(), officer)).isInstanceOf(Stale.class);
        applications.markComplete(view.id(), officer);
        applications.markUnderAssessment(view.id(), officer);
        applications.recordProposed(view.id(), officer);
        applications.recordOutcome(view.id(), new Outcome.Refused(), officer);

        assertThat(applications.view(view.id()).status()).isEqualTo(ApplicationStatus.REFUSED);
        assertThat(following.timeline(view.id())).extracting(TimelineEntry::event).doesNotContain("OutcomeRecorded");
    }

    @Test
    void a_dossier_given_up_waits_for_nothing_more() {
        var view = some.filed(person, NOW);

        submissions.withdraw(view.reference(), person);

        assertThat(applications.view(view.id()).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThatThrownBy(() -> submissions.withdraw(view.reference(), person)).isInstanceOf(Stale.class);
    }

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes();
}
