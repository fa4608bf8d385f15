package fr.levain.guidance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Drafts;
import fr.levain.applications.SomeApplicant;
import fr.levain.kernel.HolderKind;
import fr.levain.testing.LevainTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class PrefillPagesTests {
    private static final String LINK = "/appels/innovation-sociale/preremplissage";

    @Autowired
    MockMvcTester browser;

    @Autowired
    SomeApplicant some;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient sql;

    @Test
    void a_link_shows_what_it_says_and_keeps_nothing() {
        var before = dossiers();

        assertThat(browser.get().uri(LINK + "?project_title=La Marmite&holder_kind=association&requested_amount=18500&accuracy=oui&utm_source=mail"))
                .hasStatusOk().bodyText().contains("La Marmite").contains("Association").containsPattern("18\\D500")
                .contains("Se connecter et continuer").contains("retour=%2Fappels%2Finnovation-sociale%2Fpreremplissage%3Fproject_title")
                .contains("accuracy").contains("utm_source").doesNotContain("<form method=\"post\" action=\"/appels");
        assertThat(dossiers()).isEqualTo(before);
    }

    @Test
    void a_form_of_another_site_becomes_the_same_address_and_no_token_is_asked() {
        assertThat(browser.post().uri(LINK).param("project_title", "La Marmite").param("phase", "emergence"))
                .hasStatus(303).hasHeader("Location", LINK + "?project_title=La%20Marmite&phase=emergence");
        assertThat(browser.post().uri(LINK + "/dossier").param("project_title", "La Marmite")).hasStatus(403);
    }

    @Test
    void a_value_that_cannot_be_read_is_shown_as_it_came_and_opens_nothing() {
        var holder = some.person();
        some.organisationOf(holder, HolderKind.ASSOCIATION);
        assertThat(browser.post().uri(LINK + "/dossier").with(user(holder.id().toString())).with(csrf())
                        .param("champ", "requested_amount").param("requested_amount", "beaucoup"))
                .hasStatus(422).bodyText().contains("value=\"beaucoup\"").contains("Indiquez un montant en euros");
    }

    @Test
    void its_author_changes_a_value_agrees_and_finds_each_answer_marked_in_the_dossier() {
        var holder = some.person();
        some.organisationOf(holder, HolderKind.ASSOCIATION);
        var who = user(holder.id().toString());
        assertThat(browser.get().uri(LINK + "?project_title=La Marmite&requested_amount=18500").with(who)).hasStatusOk().bodyText()
                .contains("value=\"La Marmite\"").contains("Rien n’est enregistré avant votre accord");

        var opened = browser.post().uri(LINK + "/dossier").with(who).with(csrf()).param("champ", "project_title", "requested_amount")
                .param("project_title", "La Marmite du Thaurion").param("requested_amount", "18 500").exchange().getResponse().getHeader("Location");

        assertThat(opened).startsWith("/dossiers/");
        var dossier = drafts.dossier(new ApplicationReference(opened.substring("/dossiers/".length())), holder);
        assertThat(dossier.answers().text("project_title")).contains("La Marmite du Thaurion");
        assertThat(dossier.view().title()).isEqualTo("La Marmite du Thaurion");
        assertThat(browser.get().uri(opened).with(who)).hasStatusOk().bodyText().contains("réponses sont reprises d’après le lien que vous avez suivi");

        assertThat(browser.get().uri(opened + "/pages/projet").with(who)).hasStatusOk().bodyText().contains("d’après le lien que vous avez suivi");

        browser.post().uri(opened + "/pages/projet").with(who).with(csrf()).param("version", "1").param("champ", "project_title").param("project_title", "Autre nom").exchange();
        assertThat(browser.get().uri(opened).with(who)).hasStatusOk().bodyText().contains("réponse est reprise");
    }

    @Test
    void a_closed_call_and_an_unknown_one_take_nothing() {
        assertThat(browser.get().uri("/appels/innovation-sociale-2017/preremplissage?project_title=x")).hasStatus(404);
        assertThat(browser.get().uri("/appels/rien/preremplissage")).hasStatus(404);
    }

    private int dossiers() {
        return sql.sql("select count(*) from applications.application").query(Integer.class).single();
    }
}
