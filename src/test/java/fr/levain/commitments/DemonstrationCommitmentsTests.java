package fr.levain.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.accounts.Accounts;
import fr.levain.applications.Drafts;
import fr.levain.testing.LevainTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class DemonstrationCommitmentsTests {
    @Autowired MockMvcTester browser;
    @Autowired Accounts accounts;
    @Autowired Drafts drafts;
    @Autowired Commitments commitments;

    @Test
    void the_demonstration_shows_a_partner_who_signed_one_who_sent_a_letter_one_who_declined_and_one_who_has_not_answered() {
        var author = accounts.byEmail("claire.exemple@demo.levain.example").flatMap(person -> accounts.caller(person.id())).orElseThrow();
        var shown = drafts.mine(author, 1).stream().filter(view -> commitments.of(view.id()).size() == 4).findFirst().orElseThrow();

        assertThat(commitments.of(shown.id())).extracting(line -> line.status().orElseThrow()).containsExactly(
                CommitmentStatus.COMMITTED, CommitmentStatus.COMMITTED, CommitmentStatus.DECLINED, CommitmentStatus.INVITED);
        var officer = accounts.byEmail("nadia.bertin@demo.levain.example").flatMap(person -> accounts.caller(person.id())).orElseThrow();
        assertThat(new Screens(browser).page(officer, "/instruction/" + shown.reference()))
                .contains("Signature électronique", "lettre-engagement.pdf", "Notre hangar ferme pour travaux", "Invitation à Yanis Exemple");
    }
}
