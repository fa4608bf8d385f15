package fr.levain.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.Applications;
import fr.levain.decisions.SomeDossier;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class ContactScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired Applications applications;
    @Autowired JdbcClient jdbc;

    @Test
    void a_call_is_noted_and_read_in_the_case_file_and_its_timeline_but_the_journal_keeps_no_name() {
        var reference = some.filed();
        var assistant = some.persona("paul.giraud");
        var page = "/instruction/" + reference;

        assertThat(browser.get().uri(page).with(user(assistant.id().toString())).exchange()).bodyText().contains("Noter un appel ou un courrier");
        assertThat(note(assistant, page, "LETTER", "3", "Madame Zélie Trésorière")).hasRedirectedUrl(page + "/echanges-notes");

        assertThat(browser.get().uri(page + "/echanges-notes").with(user(assistant.id().toString())).exchange()).hasStatusOk().bodyText()
                .contains("Courrier reçu le 3 novembre 2026", "Madame Zélie Trésorière", "Les comptes arrivent lundi.", "noté par Paul Giraud");
        assertThat(browser.get().uri(page).with(user(assistant.id().toString())).exchange()).bodyText()
                .contains("Un courrier reçu le 3 novembre 2026 est noté.", "avec Madame Zélie Trésorière");
        assertThat(jdbc.sql("select count(*) from audit.entry where facts::text like '%Zélie%' or facts::text like '%comptes arrivent%'").query(Integer.class).single()).isZero();
    }

    @Test
    void a_note_without_its_words_or_of_a_day_to_come_comes_back_with_what_was_typed() {
        var page = "/instruction/" + some.filed();
        var assistant = some.persona("paul.giraud");

        var told = browser.post().uri(page + "/echanges-notes").with(user(assistant.id().toString())).with(csrf()).param("sorte", "CALL").param("sens", "envoye")
                .param("jour-jour", "1").param("jour-mois", "1").param("jour-annee", "2099").param("avec", "Camille").exchange();
        assertThat(told).hasStatus(422).bodyText().contains("Ce jour est à venir", "Résumez l’échange", "Camille", "2099");
        assertThat(browser.get().uri(page + "/echanges-notes").with(user(some.author().id().toString())).exchange()).hasStatus(403);
    }

    private MvcTestResult note(Caller.Account by, String page, String kind, String day, String with) {
        return browser.post().uri(page + "/echanges-notes").with(user(by.id().toString())).with(csrf()).param("sorte", kind).param("sens", "recu")
                .param("jour-jour", day).param("jour-mois", "11").param("jour-annee", "2026").param("avec", with)
                .param("resume", "Les comptes arrivent lundi.").exchange();
    }
}
