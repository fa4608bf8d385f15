package fr.levain.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.SignIn;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.testing.LevainTest;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class SignInScreenTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    SignIn signIn;

    final String email = UUID.randomUUID() + "@exemple.fr";

    @Test
    void sends_a_visitor_to_sign_in_and_remembers_the_page_first_asked() {
        assertThat(mvc.get().uri("/mon-compte?change=true"))
                .hasStatus(303)
                .hasHeader("Location", "/connexion?retour=%2Fmon-compte%3Fchange%3Dtrue");
    }

    @Test
    void comes_back_to_the_page_first_asked_after_signing_in() {
        var person = accounts.open("Ada Martin", email, Optional.empty(), new Caller.System("test"));
        signIn.choosePassword(person.id(), "une phrase assez longue");

        assertThat(mvc.post().uri("/connexion/mot-de-passe").with(csrf())
                        .param("email", email)
                        .param("password", "une phrase assez longue")
                        .param("retour", "/mon-compte"))
                .hasStatus(303)
                .hasHeader("Location", "/mon-compte");
    }

    @Test
    void says_what_to_do_when_the_address_is_missing_and_gives_back_what_was_typed() {
        assertThat(mvc.post().uri("/connexion/lien").with(csrf()).param("email", "pas une adresse"))
                .hasStatus(422)
                .bodyText()
                .contains("Indiquez votre adresse électronique", "pas une adresse");
    }

    @Test
    void refuses_a_form_without_its_token_in_plain_words() {
        assertThat(mvc.post().uri("/connexion/lien").param("email", email))
                .hasStatus(403)
                .bodyText()
                .contains("Ce formulaire n’a pas été accepté");
        assertThat(mvc.post().uri("/connexion/lien").with(csrf().useInvalidToken()).param("email", email))
                .hasStatus(403);
    }

    @Test
    void keeps_what_was_typed_when_the_session_has_ended() {
        var refused = mvc.post()
                .uri("/mon-compte/mot-de-passe")
                .with(csrf())
                .param("password", "ma saisie")
                .exchange();
        assertThat(refused).hasStatus(303).hasHeader("Location", "/connexion?retour=%2Fconnexion%2Freprise");

        assertThat(refused).cookies().containsCookie("levain").isHttpOnly("levain", true);

        var person = accounts.open("Ada Martin", email, Optional.empty(), new Caller.System("test"));
        assertThat(mvc.get()
                        .uri("/connexion/reprise")
                        .cookie(refused.getResponse().getCookie("levain"))
                        .with(user(person.id().toString())))
                .hasStatusOk()
                .bodyText()
                .contains("ma saisie", "action=\"/mon-compte/mot-de-passe\"");
    }

    @Test
    void shows_the_account_to_its_holder() {
        var person = accounts.open("Ada Martin", email, Optional.empty(), new Caller.System("test"));

        assertThat(mvc.get().uri("/mon-compte").with(user(person.id().toString())))
                .hasStatusOk()
                .bodyText()
                .contains("Ada Martin", email);
    }

    @Test
    void sends_the_headers_that_keep_pages_safe() {
        assertThat(mvc.get().uri("/connexion").secure(true))
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying("Content-Security-Policy", values -> assertThat(values.getFirst())
                        .contains("default-src 'self'", "script-src 'self'", "frame-ancestors 'none'"))
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Referrer-Policy", "same-origin")
                .containsHeader("Strict-Transport-Security");
    }

    @Test
    void reads_roles_anew_at_each_request() {
        var person = accounts.open("Ada Martin", email, Optional.empty(), new Caller.System("test"));
        assertThat(accounts.caller(person.id()).orElseThrow().has(Role.EXPERT)).isFalse();

        accounts.grant(person.id(), Role.EXPERT, Optional.empty(), new Caller.System("test"));

        assertThat(accounts.caller(person.id()).orElseThrow().has(Role.EXPERT)).isTrue();
    }
}
