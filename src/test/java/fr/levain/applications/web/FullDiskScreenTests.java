package fr.levain.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.Drafts;
import fr.levain.applications.SomeApplicant;
import fr.levain.documents.SomeFile;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** No disk is large enough for this reserve: every file finds it full. */
@LevainTest
@TestPropertySource(properties = "levain.documents.reserve=8000000TB")
class FullDiskScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeApplicant some;
    @Autowired Drafts drafts;

    @Test
    void disk_full_the_plain_form_answers_507_with_the_same_page_and_what_was_typed() {
        var author = new Visit(browser, some.person());
        var draft = some.draft(author.person());
        var letter = new MockMultipartFile("file_commitments", "lettre.pdf", "application/pdf", SomeFile.pdf("lettre"));

        var told = author.send(draft.path() + "/pages/pieces", letter, "version", "0", "signatory_is_representative", "oui");

        assertThat(told).hasStatus(507).bodyText()
                .contains("Pièces à joindre", "href=\"#file_commitments\"", "plus la place de garder « lettre.pdf »", "Rien de ce que vous avez écrit n’est perdu", "demain")
                .containsPattern("value=\"oui\"[^>]* checked|checked[^>]*value=\"oui\"");
        assertThat(drafts.dossier(draft.reference(), author.person()).answers().flag("signatory_is_representative")).contains(true);
        assertThat(author.send(some.filed(author.person(), TestClock.START).path() + "/messages", new MockMultipartFile("fichiers", "devis.pdf", "application/pdf", SomeFile.pdf("devis")), "message", "Voici le devis."))
                .as("the same in an exchange of messages").hasStatus(507).bodyText().contains("Voici le devis.", "plus la place de garder « devis.pdf »");
    }

    @Test
    void a_mistake_stays_a_mistake() {
        var author = new Visit(browser, some.person());
        var draft = some.draft(author.person());

        assertThat(author.post(draft.path() + "/pages/projet", "version", "0", "requested_amount", "beaucoup")).hasStatus(422);
    }
}
