package fr.levain.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.SomeApplicant;
import fr.levain.calls.CallPublication;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@LevainTest
class LivePanelTests {
    private static final String ASSUMED = "Au moins deux partenaires";

    @Autowired MockMvcTester browser;
    @Autowired SomeApplicant some;
    @Autowired CallPublication publication;

    @Test
    @Transactional // the confirmation is taken back: other tests read the same call
    void a_rule_that_was_assumed_is_told_on_the_live_panel_once_a_person_has_confirmed_it() {
        var author = new Visit(browser, some.person());
        var draft = some.draft(author.person());
        assertThat(author.get(draft.path())).bodyText().contains("Ce que disent les règles").doesNotContain(ASSUMED);

        publication.confirm(SomeApplicant.CALL, "regle:AMI-E7", new Caller.System("test"));

        assertThat(author.get(draft.path())).hasStatusOk().bodyText().contains(ASSUMED).doesNotContain("hypothèse");
        assertThat(author.get(draft.path() + "/pages/partenaires")).bodyText().contains(ASSUMED);
        assertThat(browser.get().uri("/regles")).bodyText().contains(ASSUMED);
    }

    @Test
    @Transactional
    void an_amount_that_was_assumed_is_told_on_the_page_of_the_call_once_confirmed() {
        assertThat(browser.get().uri("/appels/" + SomeApplicant.CALL)).bodyText().doesNotContain("Elle couvre au plus");

        publication.confirm(SomeApplicant.CALL, "montant:taux", new Caller.System("test"));

        assertThat(browser.get().uri("/appels/" + SomeApplicant.CALL)).bodyText().contains("Elle couvre au plus");
    }
}
