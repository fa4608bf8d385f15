package fr.levain.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.programmes.SomeProgramme;
import fr.levain.testing.LevainTest;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** T05: what projects became a year after, by indicator, with how sure it is. */
@LevainTest
class PortfoliosTests {
    /** The demonstration alone has projects that ended in 2024. */
    private static final PortfolioFilter A_YEAR_AFTER = new PortfolioFilter(12, "", "", 2024);

    @Autowired Portfolios portfolios;
    @Autowired SomeProgramme some;
    @Autowired MockMvcTester browser;

    @Test
    void T05_each_indicator_is_the_answers_it_leads_to_and_says_how_sure_they_are() {
        var portfolio = portfolios.of(A_YEAR_AFTER, officer());

        assertThat(portfolio.asked()).isEqualTo(16);
        assertThat(portfolio.answered() + portfolio.silent()).isEqualTo(portfolio.asked());
        assertThat(portfolios.asked(A_YEAR_AFTER, true, 1, officer())).hasSize((int) portfolio.silent()).isNotEmpty();
        assertThat(portfolio.indicators()).extracting(each -> each.question().code()).contains("emplois", "chiffre-affaires", "personnes", "territoires", "essaimage", "equilibre")
                .doesNotContain("mots");
        for (var indicator : portfolio.indicators()) {
            assertThat(indicator.declared() + indicator.documented() + indicator.checked()).as(indicator.label()).isEqualTo(indicator.answers());
            assertThat(portfolios.lines(A_YEAR_AFTER, indicator.question().code(), indicator.choice(), 1, officer())).as(indicator.label()).hasSize((int) indicator.answers());
            assertThat(indicator.total().isPresent()).as(indicator.label()).isEqualTo(indicator.choice().isEmpty());
        }
        assertThat(portfolio.indicators().stream().filter(each -> each.question().code().equals("emplois")).toList()).singleElement()
                .satisfies(jobs -> assertThat(jobs.declared()).isPositive().isLessThan(jobs.answers()));
    }

    @Test
    void T05_a_value_that_rests_on_too_few_answers_is_written_nowhere_and_a_title_only_where_its_holder_agreed() {
        var few = new PortfolioFilter(12, "fabrique-a-initiatives", "33", 2024);
        var portfolio = portfolios.of(few, officer());
        assertThat(portfolio.answered()).isBetween(1L, 4L);
        assertThat(portfolio.indicators()).isNotEmpty().allMatch(each -> each.total().isEmpty() && each.tooFew());
        assertThat(portfolios.lines(few, "emplois", "", 1, officer())).isNotEmpty().allMatch(each -> each.value().isEmpty());

        var all = new ArrayList<>(portfolios.asked(A_YEAR_AFTER, false, 1, officer()));
        assertThat(all).anyMatch(each -> each.title().isPresent()).anyMatch(each -> each.title().isEmpty());
        assertThatThrownBy(() -> portfolios.of(A_YEAR_AFTER, some.adviser())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_page_filters_leads_to_its_lists_and_gives_a_file() {
        var address = "/accompagnement/resultats?mois=12&sortie=2024";
        assertThat(get(address)).hasStatusOk().bodyText().contains("1 an après", "16\u00a0questionnaires envoyés", "/accompagnement/resultats/reponses/emplois?mois=12", "Vérifié");
        assertThat(get("/accompagnement/resultats/reponses/essaimage?mois=12&sortie=2024&choix=oui")).hasStatusOk().bodyText().contains("Oui, au moins une fois");
        assertThat(get("/accompagnement/resultats/silences?mois=12&sortie=2024")).hasStatusOk().bodyText().contains("restés sans réponse", "2024-ACC-90");
        assertThat(get("/accompagnement/resultats/resultats.csv?mois=12&sortie=2024")).hasStatusOk().bodyText().contains("code;indicateur;reponses", "\"emplois\"", "\"silences\"");
        assertThat(get("/accompagnement/resultats?mois=abc&departement=zz&sortie=x&programme=y")).as("what cannot be read is all of it").hasStatusOk();
        assertThat(get("/accompagnement/resultats/reponses/mots")).hasStatus(404);
        assertThat(browser.get().uri(address).with(user(some.adviser().signedIn().id().toString()))).hasStatus(403);
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(path).with(user(officer().signedIn().id().toString())).exchange();
    }

    private Caller officer() {
        return some.persona("nadia.bertin");
    }
}
