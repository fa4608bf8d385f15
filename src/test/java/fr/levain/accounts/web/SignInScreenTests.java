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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

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
        var refused = refused("structure", "ma saisie");
        assertThat(refused).hasStatus(303).hasHeader("Location", "/connexion?retour=%2Fconnexion%2Freprise");
        assertThat(refused).cookies().containsCookie("levain").isHttpOnly("levain", true);

        assertThat(resumedBy(email, refused)).hasStatusOk().bodyText().contains("ma saisie", "action=\"/appels/un-appel/dossiers\"");
    }

    @Test
    void shows_what_was_typed_to_nobody_but_the_person_the_form_was_drawn_for() {
        var author = accounts.open("Ada Martin", email, Optional.empty(), new Caller.System("test")).id().toString();
        var somebodyElse = UUID.randomUUID() + "@exemple.fr";

        assertThat(resumedBy(somebodyElse, refused("structure", "ma saisie", "_pour", author))).hasRedirectedUrl("/");
        assertThat(resumedBy(email, refused("structure", "ma saisie", "_pour", author))).hasStatusOk().bodyText().contains("ma saisie");
    }

    @Test
    void keeps_neither_a_password_nor_a_bank_account_aside() {
        var refused = refused("structure", "ma saisie", "password", "secret-a-moi", "iban", "FR76 3000 6000 0112 3456 7890 189");

        assertThat(resumedBy(email, refused)).hasStatusOk().bodyText().contains("ma saisie").doesNotContain("secret-a-moi", "3000 6000");
    }

    /** A form sent without a session. */
    private MvcTestResult refused(String... fields) {
        var request = mvc.post().uri("/appels/un-appel/dossiers").with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    /** The page of resumption, after signing in for good in the same browser. */
    private MvcTestResult resumedBy(String address, MvcTestResult refused) {
        var person = accounts.byEmail(address)
                .orElseGet(() -> accounts.open("Ada Martin", address, Optional.empty(), new Caller.System("test")));
        signIn.choosePassword(person.id(), "une phrase assez longue");
        var entered = mvc.post().uri("/connexion/mot-de-passe").with(csrf()).cookie(refused.getResponse().getCookie("levain"))
                .param("email", address).param("password", "une phrase assez longue").param("retour", "/connexion/reprise").exchange();
        assertThat(entered).hasStatus(303);
        return mvc.get().uri("/connexion/reprise").cookie(entered.getResponse().getCookie("levain")).exchange();
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
