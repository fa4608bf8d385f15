package fr.levain.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationView;
import fr.levain.committees.Attendance;
import fr.levain.committees.CommitteeRules;
import fr.levain.committees.Deliberations;
import fr.levain.committees.Deliberations.Motion;
import fr.levain.committees.MeetingId;
import fr.levain.committees.Meetings;
import fr.levain.committees.Member;
import fr.levain.committees.MinutesBook;
import fr.levain.committees.OpinionKind;
import fr.levain.committees.OpinionResult;
import fr.levain.committees.RankedBy;
import fr.levain.committees.SomeCommittee;
import fr.levain.committees.Tally;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import fr.levain.kernel.Stale;
import fr.levain.readings.Reopenings;
import fr.levain.readings.SomeReading;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What several readers gave goes all the way: committee, sheet, report, why-page, feedback, frozen evidence. */
@LevainTest
class ReadingsToTheDecisionTests {
    private static final CommitteeRules BY_READINGS =
            new CommitteeRules(Rate.percent("50"), 15, 7, false, true, true, RankedBy.READINGS, 20, List.of("project_summary"));
    private static final String REASON = "Le dossier le montre par des engagements écrits et datés.";

    @Autowired MockMvcTester browser;
    @Autowired SomeReading reading;
    @Autowired SomeCommittee some;
    @Autowired SomeDossier dossiers;
    @Autowired Meetings meetings;
    @Autowired Deliberations deliberations;
    @Autowired MinutesBook minutes;
    @Autowired Decisions decisions;
    @Autowired ProposedDossiers proposals;
    @Autowired ReportSheets sheets;
    @Autowired Evidences evidences;
    @Autowired Notifications notifications;
    @Autowired Feedbacks feedbacks;
    @Autowired Reopenings reopenings;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient sql;
    @Autowired TestClock clock;

    String call;
    ApplicationView good;
    ApplicationView weak;
    Caller.Account first;
    Caller.Account third;
    MeetingId id;

    @BeforeEach
    void twoDossiersReadByTwoPeople() {
        call = reading.call();
        reading.set(SomeReading.anonymous(call));
        var committee = some.committee(BY_READINGS, call);
        var one = reading.expert(call, "Ada Lectrice");
        first = one;
        var other = reading.expert(call, "Bob Lecteur");
        third = reading.expert(call, "Cora Lectrice");
        weak = reading.dossier(call, "Le four fragile");
        good = reading.dossier(call, "Le four solide");
        for (var dossier : List.of(weak, good)) {
            reading.given(dossier, one, dossier.equals(good) ? 4 : 2);
            // the first given is told first
            clock.advance(Duration.ofMinutes(1));
            reading.given(dossier, other, dossier.equals(good) ? 3 : 1);
            dossiers.propose(dossier.reference(), 12_000);
        }
        id = some.convened(committee, weak.reference(), good.reference());
    }

    @Test
    void the_committee_is_ranked_by_the_readings_as_they_come_until_its_papers_are_sealed() {
        var room = text(get("/seances/" + id + "/salle"));
        assertThat(room).containsSubsequence("Le four solide", "87,5", "Le four fragile", "37,5").contains("rang possible dans l’appel");
        reading.given(good, third, 0);
        assertThat(text(get("/seances/" + id + "/salle"))).contains("58,3").doesNotContain("87,5");

        reading.declare(call, some.officer().id());
        var hers = reading.asked(reading.dossier(call, "Le four à lire"), some.officer());
        assertThat(text(get("/seances/" + id + "/salle"))).as("she has a reading of this call to give").doesNotContain("58,3", "rang possible");
        reading.given(hers, some.officer(), 3, Map.of(), REASON);
        assertThat(text(get("/seances/" + id + "/salle"))).contains("58,3");

        clock.advance(Duration.ofDays(13));
        meetings.freeze(id, some.officer());
        var fourth = reading.expert(call, "Dan Lecteur");
        reading.given(weak, fourth, 4);
        assertThat(text(get("/seances/" + id + "/salle"))).as("sealed with the papers").contains("37,5");
    }

    @Test
    void marks_and_reasons_are_read_by_the_committee_and_in_the_decision_and_no_reader_is_named() {
        assertThat(text(get("/seances/" + id + "/dossiers/" + weak.reference()))).contains("Les lectures, Analyse 1", "37,5, sur 2\u00a0lectures", "2 et 1 sur 4", REASON)
                .doesNotContain("Ada Lectrice", "Bob Lecteur");
        heard();
        assertThat(sheets.values(proposal()).get("note")).isEqualTo("37,5 sur 100, sur 2\u00a0lectures (Analyse 1)");

        var act = dossiers.votedOn(LocalDate.of(2026, 11, 20));
        assertThat(decisions.refuse(act, weak.reference(), "Le plan de financement ne tient pas sans l’aide.", some.persona("sophie.lambert"))).isInstanceOf(DecisionResult.Done.class);
        assertThat(evidences.of(notifications.of(weak.id()).orElseThrow(), some.officer()).content()).contains("LECTURES : Analyse 1 : 37,5 sur 100, 2 lecture(s)", "2 et 1 sur 4 ; motifs : " + REASON);
        assertThat(text(get("/instruction/" + weak.reference() + "/explication"))).contains("Les lectures : Analyse 1", "37,5 sur 100", "2 et 1 sur 4", REASON)
                .doesNotContain("Ada Lectrice", "Bob Lecteur");
        reading.set(SomeReading.terms(call));
        assertThat(text(get("/instruction/" + weak.reference() + "/explication"))).as("frozen as it was read that day, whatever the call says since")
                .contains("Les lectures : Analyse 1").doesNotContain("Ada Lectrice", "Bob Lecteur");
        assertThat(feedbacks.of(weak.id()).lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.score()).isEqualTo("2 et 1 sur 4");
            assertThat(line.said()).isEqualTo(REASON);
        });
    }

    @Test
    void A2_the_rank_that_explains_a_decision_is_the_one_of_the_day_it_was_taken() {
        heard();
        var act = dossiers.votedOn(LocalDate.of(2026, 11, 20));
        decisions.refuse(act, weak.reference(), "Le plan de financement ne tient pas sans l’aide.", some.persona("sophie.lambert"));
        var why = "/instruction/" + weak.reference() + "/explication";
        assertThat(text(get(why))).contains("sur 2 dossiers");

        reading.given(reading.dossier(call, "Le four venu après"), third, 4);

        assertThat(text(get(why))).contains("sur 2 dossiers").doesNotContain("sur 3 dossiers");
        assertThat(evidences.of(notifications.of(weak.id()).orElseThrow(), some.officer()).content()).contains("sur 2 dossiers");
    }

    @Test
    void R02_a_reading_opened_again_while_the_papers_are_being_sealed_waits_and_stays_as_it_is() throws Exception {
        var officer = some.officer();
        var given = reading.of(good, first);
        try (var colleague = Executors.newSingleThreadExecutor()) {
            var reopening = transaction.execute(_ -> {
                meetings.freeze(id, officer);
                var running = colleague.submit(() -> reopenings.reopen(good.reference().value(), given.id(), "Une pièce reçue change l’analyse.", officer));
                while (!running.isDone() && sql.sql("select count(*) from pg_locks where not granted").query(Integer.class).single() == 0) Thread.onSpinWait();
                assertThat(running.isDone()).as("the second waits").isFalse();
                return running;
            });
            assertThatThrownBy(reopening::get).hasCauseInstanceOf(Stale.class).hasMessageContaining("figés");
        }
        assertThat(reading.of(good, first).isGiven()).isTrue();
    }

    @Test
    void R05_a_kind_of_reading_that_is_not_anonymous_names_its_readers_to_the_committee() {
        reading.set(SomeReading.terms(call));
        assertThat(text(get("/seances/" + id + "/dossiers/" + weak.reference()))).contains("Lu par", "Ada Lectrice, Bob Lecteur");
    }

    private void heard() {
        var officer = some.officer();
        deliberations.attend(id, SomeCommittee.seats().stream().map(seat -> new Member(seat, Attendance.PRESENT, Optional.empty())).toList(), officer);
        deliberations.open(id, officer);
        deliberations.call(id, weak.reference().value(), officer);
        assertThat(deliberations.record(id, weak.reference().value(), new Motion(OpinionKind.UNFAVOURABLE, Euros.ZERO, "", "Le plan de financement ne tient pas.",
                new Tally(7, 0, 0, false, false), 0), officer)).isInstanceOf(OpinionResult.Recorded.class);
        deliberations.close(id, officer);
        minutes.draft(id, officer);
        minutes.sign(id, 1, some.persona("anne.vidal"));
    }

    private ProposedDossier proposal() {
        return proposals.all(dossiers.persona("sophie.lambert")).stream().filter(each -> each.reference().equals(weak.reference().value())).findFirst().orElseThrow();
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(user(some.officer().id().toString())).exchange();
    }

    private static String text(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        try {
            return org.jsoup.Jsoup.parse(page.getResponse().getContentAsString()).wholeText();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
