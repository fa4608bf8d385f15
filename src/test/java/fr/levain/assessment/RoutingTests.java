package fr.levain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationReference;
import fr.levain.decisions.SomeDossier;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.testing.LevainTest;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class RoutingTests {
    private static final Caller BY = new Caller.System("test");

    @Autowired SomeDossier some;
    @Autowired Assessments assessments;
    @Autowired Accounts accounts;
    @Autowired MockMvcTester browser;

    @Test
    void I01_answers_choose_the_team_a_closed_one_falls_to_the_department_and_both_say_why() {
        var officer = some.persona("helene.roux");

        var closed = spreading();
        assertThat(closed.team()).isEqualTo("ess-nord");
        assertThat(closed.teamReason()).isEqualTo(
                "parce que le projet est dans le département 23 ; « Direction de l’ESS et de l’innovation sociale », que désigne une règle, n’a personne");

        var member = some.author().id();
        accounts.grant(member, Role.CASE_OFFICER, Optional.of("ess-direction"), BY);
        try {
            var open = spreading();
            assertThat(open.team()).isEqualTo("ess-direction");
            assertThat(open.teamReason()).startsWith("parce que le thème est « Tiers-lieux » et la réponse à « ").endsWith(" » est « Déploiement ou essaimage »");
            assertThat(browser.get().uri("/instruction/" + open.reference()).with(user(officer.id().toString()))).bodyText()
                    .contains("Direction de l’ESS et de l’innovation sociale, parce que le thème est « Tiers-lieux »");
        } finally {
            accounts.revoke(member, Role.CASE_OFFICER, BY);
        }
    }

    private CaseFile spreading() {
        var author = some.author();
        ApplicationReference reference = some.filed(author, some.holder(author), typed -> {
            if (typed.containsKey("themes")) typed.set("themes", "tiers_lieux");
            if (typed.containsKey("phase")) typed.set("phase", "deploiement");
        });
        return assessments.byReference(reference.value(), some.persona("helene.roux"));
    }
}
