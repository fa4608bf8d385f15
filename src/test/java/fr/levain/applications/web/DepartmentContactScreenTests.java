package fr.levain.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.decisions.SomeDossier;
import fr.levain.testing.LevainTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class DepartmentContactScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;

    @Test
    void every_page_of_an_applicant_names_whom_to_call_in_their_department() {
        var author = some.author();
        var reference = some.filed(author, some.holder(author), true);

        for (var path : new String[] {"/dossiers", "/dossiers/" + reference, "/mon-compte", "/appels", "/dossiers/2026-AIS-99999"}) {
            assertThat(browser.get().uri(path).with(user(author.id().toString())).exchange()).bodyText().as(path)
                    .contains("Référent ESS – Creuse", "05 00 00 00 23");
        }
    }

    @Test
    void officers_and_visitors_are_told_of_no_contact_of_their_own() {
        assertThat(browser.get().uri("/appels").exchange()).bodyText().doesNotContain("Une question ?");
        assertThat(browser.get().uri("/instruction").with(user(some.persona("paul.giraud").id().toString())).exchange()).bodyText().doesNotContain("Une question ?");
    }
}
