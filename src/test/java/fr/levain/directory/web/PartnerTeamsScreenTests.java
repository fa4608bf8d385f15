package fr.levain.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class PartnerTeamsScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired Accounts accounts;
    @Autowired PartnerTeams teams;

    @Test
    void the_head_of_service_says_who_answers_for_a_partner_and_takes_it_back() {
        var head = persona("helene.roux");
        var email = "conseil" + UUID.randomUUID() + "@exemple.fr";
        assertThat(post("/gestion/partenaires", head, "organisation", "urscop", "nom", "Claude Essai", "courriel", email)).hasRedirectedUrl("/gestion/partenaires?fait=ajout");

        var person = accounts.byEmail(email).orElseThrow();
        assertThat(teams.members("urscop")).extracting(each -> each.email()).contains(email);
        assertThat(browser.get().uri("/gestion/partenaires").with(user(head.id().toString()))).hasStatusOk().bodyText().contains(email, "toute la région");

        post("/gestion/partenaires/urscop/" + person.id() + "/retrait", head);
        assertThat(teams.members("urscop")).extracting(each -> each.email()).doesNotContain(email);
    }

    @Test
    void what_is_missing_is_told_and_what_was_typed_stays() {
        assertThat(post("/gestion/partenaires", persona("helene.roux"), "nom", "Claude Essai", "courriel", "claude@")).hasStatus(422).bodyText()
                .contains("href=\"#courriel\"", "href=\"#organisation\"", "Claude Essai");
    }

    @Test
    void a_partner_does_not_choose_their_own_colleagues() {
        assertThat(post("/gestion/partenaires", persona("lucie.faure"), "organisation", "cress")).hasStatus(403);
    }

    private Caller.Account persona(String name) {
        return accounts.byEmail(name + "@demo.levain.example").flatMap(found -> accounts.caller(found.id())).orElseThrow();
    }

    private MvcTestResult post(String uri, Caller.Account as, String... fields) {
        var request = browser.post().uri(uri).with(csrf()).with(user(as.id().toString()));
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
