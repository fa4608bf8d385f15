package fr.levain.guidance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.levain.guidance.Orientations;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class OrientationPagesTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient sql;

    @Autowired
    TestClock clock;

    @Autowired
    Orientations orientations;

    @Test
    void a_visitor_is_asked_where_then_what_then_what_separates_most_and_never_more_than_eight_questions() {
        var key = begun();
        assertThat(next(key)).endsWith("/questions/project_commune");
        assertThat(answer(key, "project_commune", "project_commune", "23096")).endsWith("/questions/project_theme");

        var address = answer(key, "project_theme", "project_theme", "alimentation");
        int asked = 2;
        while (address.contains("/questions/")) {
            address = unsure(key, address.substring(address.lastIndexOf('/') + 1));
            asked++;
        }

        assertThat(asked).isBetween(4, 8);
        assertThat(address).endsWith("/resultat");
        assertThat(browser.get().uri(address)).hasStatusOk().bodyText()
                .contains("Je ne sais pas").contains("Ce qui reste à préciser").contains("Guéret").contains("saisir la CADA").contains("/regles");
    }

    @Test
    void an_aid_out_of_reach_tells_the_rule_the_value_used_its_source_and_what_would_be_enough() {
        var key = begun();
        answer(key, "holder_kind", "holder_kind", "association");
        answer(key, "requested_amount", "requested_amount", "52 000");
        answer(key, "phase", "phase", "experimentation");
        answer(key, "partners", "partners", "usagers");
        answer(key, "market_vocation", "market_vocation", "non");
        browser.post().uri(key + "/resultat").with(csrf()).exchange();

        assertThat(browser.get().uri(key + "/resultat")).hasStatusOk().bodyText()
                .contains("Ce qui convient presque")
                .containsPattern("Vous demandez 52\\D000\\D€")
                .contains("Lu dans vos réponses : Aide demandée à la Région")
                .containsPattern("Plafond de 40\\D000\\D€ par projet")
                .containsPattern("«\\PLAide demandée à la Région\\PL»\\PL:\\PL40\\D000\\D€ au lieu de 52\\D000\\D€");

        answer(key, "requested_amount", "requested_amount", "18 500");
        answer(key, "project_spending", "project_spending", "emploi");
        assertThat(browser.get().uri(key + "/resultat")).hasStatusOk().bodyText().contains("Reste à vérifier dans le dossier").contains("Usagers ou bénéficiaires");
    }

    @Test
    void an_answer_that_cannot_be_read_comes_back_with_what_was_typed_and_nothing_is_lost() {
        var key = begun();
        answer(key, "holder_kind", "holder_kind", "epci");

        assertThat(browser.post().uri(key + "/questions/requested_amount").with(csrf()).param("champ", "requested_amount").param("requested_amount", "beaucoup"))
                .hasStatus(422).bodyText().contains("Indiquez un montant en euros").contains("value=\"beaucoup\"");
        assertThat(browser.post().uri(key + "/questions/requested_amount").with(csrf()).param("champ", "requested_amount"))
                .hasStatus(422).bodyText().contains("répondez « Je ne sais pas »");
        assertThat(browser.get().uri(key + "/questions/holder_kind")).hasStatusOk().bodyText().containsPattern("value=\"epci\" checked");
    }

    @Test
    void a_commune_typed_wrong_is_offered_in_a_list_and_ticking_it_is_enough() {
        var key = begun();
        var question = key + "/questions/project_commune";

        assertThat(browser.post().uri(question).with(csrf()).param("champ", "project_commune").param("project_commune-recherche", "Bourganneuf").param("suite", "continuer"))
                .hasStatus(422).bodyText().contains("Choisissez dans la liste", "Bourganeuf (23)", "value=\"Bourganneuf\"");
        assertThat(browser.post().uri(question).with(csrf()).param("champ", "project_commune").param("project_commune-recherche", "Bourganneuf")
                .param("project_commune-propose", "Bourganneuf").param("project_commune", "23030").param("suite", "continuer"))
                .hasStatus3xxRedirection();
    }

    @Test
    void a_commune_that_nothing_resembles_and_one_of_another_region_are_told_as_such_with_what_to_do() {
        var key = begun();
        var question = key + "/questions/project_commune";

        assertThat(browser.post().uri(question).with(csrf()).param("champ", "project_commune").param("project_commune-recherche", "Xyzzyville")
                .param("action", "chercher:project_commune")).hasStatus(422).bodyText()
                .contains("Aucune commune de la région ne ressemble à « Xyzzyville »", "code postal", "value=\"Xyzzyville\"");
        assertThat(browser.post().uri(question).with(csrf()).param("champ", "project_commune").param("project_commune-recherche", "Paris")
                .param("action", "chercher:project_commune")).hasStatus(422).bodyText()
                .contains("Paris est hors de notre région (Île-de-France)", "la Région Île-de-France");
    }

    @Test
    void on_paper_addresses_are_whole_and_the_private_one_is_written_once_at_the_end() {
        var key = begun();
        answer(key, "project_commune", "project_commune", "23096");
        answer(key, "project_theme", "project_theme", "alimentation");
        browser.post().uri(key + "/resultat").with(csrf()).exchange();

        var page = org.jsoup.Jsoup.parse(new String(browser.get().uri(key + "/resultat").exchange().getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));

        assertThat(page.select(".lv-print-only").eachText()).anyMatch(text -> text.matches("https?://.*/aides/.*"))
                .filteredOn(text -> text.contains(key)).singleElement().asString().contains("L’adresse privée de ce résultat", "://");
        page.select(".lv-screen-only, .lv-nav, header, footer").remove();
        assertThat(page.select("a[href*=" + key + "]")).as("a link with the key is not printed").isEmpty();
    }

    @Test
    void the_key_is_kept_as_a_digest_and_a_wrong_one_leads_nowhere() {
        var key = begun();
        var value = key.substring("/orientation/".length());

        assertThat(sql.sql("select count(*) from guidance.orientation where key_digest like '%' || :key || '%' or answers::text like '%' || :key || '%'")
                .param("key", value).query(Integer.class).single()).isZero();
        assertThat(browser.get().uri("/orientation/" + "x".repeat(22))).hasStatus(404);
        assertThat(browser.get().uri("/orientation/court/resultat")).hasStatus(404);
        assertThat(browser.get().uri(key + "/questions/nom-de-famille")).hasStatus(404);
    }

    @Test
    void its_holder_erases_it_and_time_does_too() {
        var erased = begun();
        assertThat(browser.post().uri(erased + "/effacement").with(csrf())).hasStatus3xxRedirection();
        assertThat(browser.get().uri(erased + "/resultat")).hasStatus(404);

        var left = begun();
        clock.advance(Duration.ofDays(8));
        assertThat(browser.get().uri(left)).hasStatus(404);
        assertThat(orientations.eraseExpired()).isPositive();
    }

    @Test
    void the_link_leaves_by_mail_without_any_answer_and_not_to_the_whole_world() {
        var key = begun();
        answer(key, "holder_kind", "holder_kind", "association");

        for (int i = 0; i < 3; i++) assertThat(send(key, "porteuse-orientation@exemple.fr")).hasStatus3xxRedirection();
        assertThat(send(key, "porteuse-orientation@exemple.fr")).hasStatus(422).bodyText().contains("déjà parti trois fois");
        assertThat(send(key, "pas une adresse")).hasStatus(422).bodyText().contains("Écrivez une adresse électronique").contains("pas une adresse");
        var text = sql.sql("select body from messaging.message where recipient_email = 'porteuse-orientation@exemple.fr' limit 1").query(String.class).single();
        assertThat(text).contains(key + "/resultat").doesNotContainIgnoringCase("association");
    }

    @Test
    void a_project_for_which_nothing_fits_is_counted_by_theme_and_department_once() {
        var key = begun();
        answer(key, "project_commune", "project_commune", "19272");
        answer(key, "project_theme", "project_theme", "tourisme");
        answer(key, "holder_kind", "holder_kind", "sans_statut");
        browser.post().uri(key + "/resultat").with(csrf()).exchange();
        browser.post().uri(key + "/resultat").with(csrf()).exchange();

        assertThat(sql.sql("select count(*) from guidance.unmet_need where department = '19' and themes = '{tourisme}'").query(Integer.class).single()).isEqualTo(1);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult send(String key, String address) {
        return browser.post().uri(key + "/envoi").with(csrf()).param("courriel", address).exchange();
    }

    private String begun() {
        return browser.post().uri("/orientation").with(csrf()).exchange().getResponse().getHeader("Location");
    }

    private String next(String key) {
        return browser.get().uri(key).exchange().getResponse().getHeader("Location");
    }

    private String answer(String key, String term, String name, String value) {
        var result = browser.post().uri(key + "/questions/" + term).with(csrf()).param("champ", term).param(name, value).param("suite", "continuer").exchange();
        assertThat(result).hasStatus3xxRedirection();
        return result.getResponse().getHeader("Location");
    }

    private String unsure(String key, String term) {
        return browser.post().uri(key + "/questions/" + term).with(csrf()).param("suite", "inconnu").exchange().getResponse().getHeader("Location");
    }
}
