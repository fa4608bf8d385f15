package fr.levain.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.assessment.Admissibility;
import fr.levain.assessment.Checklist;
import fr.levain.applications.Applications;
import fr.levain.decisions.SomeDossier;
import fr.levain.testing.LevainTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class ImpactScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired Admissibility admissibility;
    @Autowired Applications applications;

    @Test
    void a_head_sees_the_effect_of_draft_rules_on_past_dossiers_and_an_officer_does_not() {
        some.filed();
        var page = "/gestion/appels/innovation-sociale/effet";

        assertThat(browser.get().uri(page).with(user(some.persona("helene.roux").id().toString()))).hasStatusOk()
                .bodyText().contains("simulation").contains("Aucun constat ne change");
        assertThat(browser.get().uri(page).with(user(some.persona("nadia.bertin").id().toString()))).hasStatus(403);
    }

    @Test
    void A4_a_finding_overruled_shows_its_reason_in_the_case_file() {
        var reference = some.underAssessment();
        var officer = some.persona("nadia.bertin");
        var application = applications.byReference(reference, officer).id();
        var lines = admissibility.checklist(application).lines().stream().map(line -> line.family() == Checklist.Family.SUBSIDY
                ? line.confirmedAs(Checklist.Answer.YES, "")
                : line.code().equals("AMI-M1") ? line.confirmedAs(Checklist.Answer.NO, "Le plafond se lit hors taxes ici.")
                : line.confirmedAs(line.computed(), "")).toList();

        admissibility.confirm(reference.toString(), new Checklist(lines), officer);

        assertThat(browser.get().uri("/instruction/" + reference).with(user(officer.id().toString()))).hasStatusOk()
                .bodyText().contains("Un agent s’écarte de ce constat.").contains("Le plafond se lit hors taxes ici.");
    }
}
