package fr.levain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.Applications;
import fr.levain.applications.Corrections;
import fr.levain.applications.Following;
import fr.levain.applications.Supplement;
import fr.levain.assessment.Assessments;
import fr.levain.decisions.SomeDossier;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class ResumedDossierTests {
    /** 23 November, and 144 days. */
    private static final LocalDate RESUMED = LocalDate.of(2027, 4, 16);

    @Autowired SomeDossier some;
    @Autowired Assessments assessments;
    @Autowired Applications applications;
    @Autowired Corrections corrections;
    @Autowired Following following;
    @Autowired Desk desk;
    @Autowired JdbcClient sql;
    @Autowired MockMvcTester browser;
    @Autowired TestClock clock;

    @Test
    void D6_a_dossier_taken_up_again_has_its_two_months_and_its_levels_of_service_anew_from_that_day() {
        var nadia = some.persona("nadia.bertin");
        var reference = some.filed();
        var id = applications.byReference(reference, nadia).id();
        clock.advance(Duration.ofDays(4));
        assessments.askPieces(reference.value(), List.of(Supplement.Piece.awaited("COMPTES", "Comptes du dernier exercice")), "Il nous manque les comptes.", 30, nadia);
        clock.advance(Duration.ofDays(10));
        assessments.declareComplete(reference.value(), nadia);
        clock.advance(Duration.ofDays(30));
        applications.declareInadmissible(id, nadia);
        assertThat(following.resumedOn(id)).isEmpty();
        clock.advance(Duration.ofDays(100));

        corrections.reinstate(id, "RG-1", false, nadia);

        assertThat(following.resumedOn(id)).contains(RESUMED);
        assertThat(following.implicitRejection(id)).as("what suspended the first delay is spent").contains(LocalDate.of(2027, 6, 16));
        var row = desk.row(reference.value());
        assertThat(row.waitsFor()).isEqualTo(WaitsFor.OFFICER);
        assertThat(row.rejectionOn()).contains(LocalDate.of(2027, 6, 16));
        assertThat(row.dueOn()).as("sixty days from the day it was taken up again").contains(LocalDate.of(2027, 6, 15));
        assertThat(sql.sql("select step || ' ' || started_on || coalesce(' ' || ended_on, '') from desk.step where application = :id order by rank").param("id", id.value()).query(String.class).list())
                .containsSubsequence("ASSESSMENT 2026-12-07 2027-01-06", "ASSESSMENT 2027-04-16")
                .noneMatch(step -> step.startsWith("COMPLETENESS") && step.split(" ").length < 3);
        assertThat(browser.get().uri("/instruction/" + reference).with(user(nadia.id().toString()))).hasStatusOk().bodyText()
                .contains("Dossier repris", "le 16 avril 2027 : les délais repartent de ce jour", "le 7 décembre 2026").doesNotContain("Délai suspendu");
    }
}
