package fr.levain.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
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
class RolesScreenTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Test
    void an_administrator_gives_a_role_and_withdraws_it() {
        var boss = someone(Role.ADMINISTRATOR);
        var address = UUID.randomUUID() + "@exemple.fr";

        assertThat(post(boss, "", "name", "Ada Martin", "email", address, "role", "AUDITOR")).hasStatus(303);

        var ada = accounts.byEmail(address).orElseThrow();
        assertThat(accounts.caller(ada.id()).orElseThrow().has(Role.AUDITOR)).isTrue();
        assertThat(post(boss, "/" + ada.id() + "/retrait", "role", "AUDITOR")).hasStatus(303);
        assertThat(accounts.caller(ada.id()).orElseThrow().has(Role.AUDITOR)).isFalse();
    }

    @Test
    void a_role_held_in_a_team_needs_one_and_keeps_what_was_typed() {
        assertThat(post(someone(Role.ADMINISTRATOR), "", "name", "Ada Martin", "email", "ada@exemple.fr", "role", "CASE_OFFICER"))
                .hasStatus(422).bodyText().contains("Choisissez une équipe", "Ada Martin");
    }

    @Test
    void nobody_withdraws_their_own_rights_so_that_one_administrator_is_left() {
        var boss = someone(Role.ADMINISTRATOR);

        assertThat(post(boss, "/" + boss.id() + "/retrait", "role", "ADMINISTRATOR")).hasStatus(403);
        assertThat(accounts.caller(boss.id()).orElseThrow().has(Role.ADMINISTRATOR)).isTrue();
    }

    @Test
    void nobody_else_sees_the_page() {
        assertThat(mvc.get().uri("/gestion/comptes").with(user(someone(Role.HEAD).id().toString()))).hasStatus(403);
    }

    private Person someone(Role role) {
        var by = new Caller.System("test");
        var person = accounts.open("Zoé Petit", UUID.randomUUID() + "@exemple.fr", Optional.empty(), by);
        accounts.grant(person.id(), role, Optional.empty(), by);
        return person;
    }

    private MvcTestResult post(Person by, String path, String... fields) {
        var request = mvc.post().uri("/gestion/comptes" + path).with(csrf()).with(user(by.id().toString()));
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}
