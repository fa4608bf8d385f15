package fr.levain.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Stale;
import fr.levain.testing.LevainTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;

@LevainTest
class FailuresTests {
    @Autowired
    MockMvcTester http;

    @Autowired
    Failures failures;

    @Test
    void an_unknown_address_gives_a_page_that_shows_the_way_back() {
        var answer = http.get().uri("/nulle-part").accept(MediaType.TEXT_HTML).exchange();

        assertThat(answer).hasStatus(404).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
        assertThat(answer).bodyText().contains("Cette page n’existe pas", "Revenir à l’accueil").doesNotContain("Exception");
    }

    @Test
    void a_program_is_answered_in_json() {
        var answer = http.get().uri("/nulle-part").accept(MediaType.APPLICATION_JSON).exchange();

        assertThat(answer).hasStatus(404).bodyJson().extractingPath("$.titre").isEqualTo("Cette page n’existe pas");
    }

    @Test
    void a_visitor_is_asked_to_sign_in_and_comes_back_after() {
        var answer = http.get().uri("/mon-espace").exchange();

        assertThat(answer).hasStatus(303);
        assertThat(answer.getResponse().getHeader("Location")).startsWith("/connexion?retour=").contains("mon-espace");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        assertThat(http.post().uri("/contact").exchange()).hasStatus(403);
    }

    @Test
    void a_screen_closed_while_it_listened_is_no_fault() throws Exception {
        var answer = failures.failed(new AsyncRequestNotUsableException("closed"), new MockHttpServletRequest());

        assertThat(answer).isInstanceOfSatisfying(ModelAndView.class, nothing -> assertThat(nothing.isEmpty()).isTrue());
    }

    @Test
    void a_form_that_came_too_late_gives_back_what_was_written_and_no_secret() throws Exception {
        var form = new MockHttpServletRequest("POST", "/rencontres/x/modification");
        form.addParameter("resume", "On se retrouve à la mairie, salle du conseil.");
        form.addParameter("genre", "LAUREATES");
        form.addParameter("mot-de-passe", "quatre mots jamais montrés");

        assertThat(failures.failed(new Stale("gathering"), form))
                .isEqualTo(new ErrorPage(409, Optional.empty(), List.of("On se retrouve à la mairie, salle du conseil.")));
        assertThat(failures.failed(new Stale("gathering"), new MockHttpServletRequest("GET", "/rencontres/x"))).isEqualTo(new ErrorPage(409, Optional.empty()));
    }

    @Test
    void the_parts_of_others_are_not_served() {
        assertThat(http.get().uri("/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css").exchange())
                .hasStatus(404);
    }

    @Test
    void pages_carry_a_menu_a_footer_and_the_word_about_accessibility() {
        assertThat(http.get().uri("/").exchange())
                .hasStatus(200)
                .bodyText()
                .contains("Aller au contenu", "Menu principal", "Accessibilité : non conforme", "Démonstration");
    }
}
