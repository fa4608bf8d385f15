package fr.levain.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.consents.Consents;
import fr.levain.consents.Shared;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.Subject;
import fr.levain.programmes.SomeProgramme;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** T05: what projects became a year after, by indicator, with how sure it is. */
@LevainTest
class PortfoliosTests {
    /** The demonstration alone has projects that ended in 2024. */
    private static final PortfolioFilter A_YEAR_AFTER = new PortfolioFilter(12, "", "", 2024, "");

    private static final Caller TEST = new Caller.System("test");

    @Autowired Portfolios portfolios;
    @Autowired SomeProgramme some;
    @Autowired Consents consents;
    @Autowired MockMvcTester browser;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

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
            assertThat(portfolios.lines(A_YEAR_AFTER, indicator.question().code(), indicator.choice(), 1, officer()).lines()).as(indicator.label()).hasSize((int) indicator.answers());
            assertThat(indicator.total().isPresent()).as(indicator.label()).isEqualTo(indicator.choice().isEmpty());
        }
        assertThat(portfolio.indicators().stream().filter(each -> each.question().code().equals("emplois")).toList()).singleElement()
                .satisfies(jobs -> assertThat(jobs.declared()).isPositive().isLessThan(jobs.answers()));
    }

    @Test
    void T05_a_value_that_rests_on_too_few_answers_is_written_nowhere_and_a_title_only_where_its_holder_agreed() {
        var few = new PortfolioFilter(12, "fabrique-a-initiatives", "33", 2024, "");
        var portfolio = portfolios.of(few, officer());
        assertThat(portfolio.answered()).isBetween(1L, 4L);
        assertThat(portfolio.indicators()).isNotEmpty().allMatch(each -> each.total().isEmpty() && each.tooFew());
        assertThat(portfolio.indicators()).as("who made which choice is not counted either").allMatch(each -> each.choice().isEmpty()).extracting(each -> each.question().code()).doesNotHaveDuplicates();
        assertThat(portfolios.lines(few, "emplois", "", 1, officer()).lines()).isNotEmpty().allMatch(each -> each.value().isEmpty());
        assertThat(portfolios.lines(few, "equilibre", "fragile", 1, officer())).as("nor listed").isEqualTo(portfolios.lines(few, "equilibre", "", 1, officer()));

        var all = new ArrayList<>(portfolios.asked(A_YEAR_AFTER, false, 1, officer()));
        assertThat(all).anyMatch(each -> each.title().isPresent()).anyMatch(each -> each.title().isEmpty());
        assertThatThrownBy(() -> portfolios.of(A_YEAR_AFTER, some.adviser())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void T05_an_answer_whose_agreement_is_gone_stays_in_the_totals_and_in_no_list() {
        var support = new Subject("support", UUID.randomUUID());
        var survey = UUID.randomUUID();
        answered(support.id(), survey, 2019);
        var filter = new PortfolioFilter(12, "", "", 2019, "");
        consents.give(support, "atis", Set.of(Shared.PROJECT), clock.instant(), TEST);
        assertThat(portfolios.lines(filter, "emplois", "", 1, officer())).satisfies(read -> assertThat(read.lines()).hasSize(1)).extracting(ResultLines::countedOnly).isEqualTo(0L);

        consents.revoke(support, "atis", clock.instant(), TEST);

        assertThat(portfolios.of(filter, officer()).answered()).isEqualTo(1);
        assertThat(portfolios.lines(filter, "emplois", "", 1, officer())).isEqualTo(new ResultLines("", List.of(), 1));
        assertThat(get("/accompagnement/resultats/reponses/emplois?mois=12&sortie=2019")).hasStatusOk().bodyText().contains("elle ne compte plus que dans les totaux");
    }

    @Test
    void T05_results_are_filtered_by_theme_and_programme_which_links_and_file_keep() {
        var support = UUID.randomUUID();
        answered(support, UUID.randomUUID(), 2018);
        sql.sql("""
                insert into guidance.request (id, reference, token, form_key, status, since, sent_at, project_id, commune, department, holder_kind, needs, may_pass_on, closed_at, erased_at, answers)
                values (:id, 'T-' || cast(:id as text), cast(:id as text), :id, 'ANSWERED', '2018-01-01Z', '2018-01-01Z', :id, '', '33', '', '{}', true, '2018-02-01Z', '2019-02-01Z',
                    '[{"question": "Thèmes du projet", "answer": "Culture, patrimoine, sport"}]')
                """).param("id", support).update();

        assertThat(portfolios.of(new PortfolioFilter(12, "", "", 2018, "Culture, patrimoine, sport"), officer()).answered()).isEqualTo(1);
        assertThat(portfolios.of(new PortfolioFilter(12, "incubateur-atis", "", 2018, "Culture, patrimoine, sport"), officer()).answered()).isEqualTo(1);
        assertThat(portfolios.of(new PortfolioFilter(12, "fabrique-a-initiatives", "", 2018, "Culture, patrimoine, sport"), officer()).asked()).isZero();
        assertThat(portfolios.of(new PortfolioFilter(12, "", "", 2018, "Innovation sociale"), officer()).asked()).isZero();
        var query = "?mois=12&programme=incubateur-atis&departement=&sortie=2018&theme=Culture%2C+patrimoine%2C+sport";
        // a browser sends a space as + or as %20; only the latter is read by this one
        var sent = query.replace("+", "%20");
        assertThat(get("/accompagnement/resultats" + sent)).hasStatusOk().bodyText()
                .contains("1\u00a0questionnaire envoyé", "/envoyes" + query.replace("&", "&amp;"), "/resultats.csv" + query.replace("&", "&amp;"));
        assertThat(get("/accompagnement/resultats/envoyes" + sent)).hasStatusOk().bodyText().contains("2018-ACC-");
        assertThat(get("/accompagnement/resultats/resultats.csv" + sent)).hasStatusOk().bodyText().contains("\"envoyes\";\"Questionnaires envoyés\";\"1\"");
    }

    /** A follow-up that ended in a year no other of these tests knows. */
    private void answered(UUID support, UUID survey, int year) {
        sql.sql("""
                insert into support.plan (id, reference, form_key, project_id, partner, programme, step, status, since, origin, origin_ref, title, holder_name, holder_email,
                    holder_phone, organisation, commune, commune_name, department, opened_on, last_contact_on, ended_on, exit)
                values (:support, cast(:year as text) || '-ACC-' || left(cast(:support as text), 8), :support, :support, 'atis', 'incubateur-atis', 'sortie', 'ENDED', now(), 'HAND', '', 'Une épicerie', '', '', '', '', '', '', '33',
                    make_date(:year, 1, 10), make_date(:year, 5, 10), make_date(:year, 6, 10), 'CREATED')
                """).param("support", support).param("year", year).update();
        sql.sql("""
                insert into surveys.survey (id, support_id, project_id, partner, programme, months, due_on, status, title, name, email, answered_at)
                values (:survey, :support, :support, 'atis', 'incubateur-atis', 12, date '2020-06-10', 'ANSWERED', 'Une épicerie', '', '', timestamp '2020-06-12')
                """).param("survey", survey).param("support", support).update();
        sql.sql("insert into surveys.answer (survey_id, question, value, amount) values (:survey, 'emplois', '2', 2)").param("survey", survey).update();
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
        return browser.get().uri(URI.create(path)).with(user(officer().signedIn().id().toString())).exchange();
    }

    private Caller officer() {
        return some.persona("nadia.bertin");
    }
}
