package fr.levain.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Euros;
import fr.levain.testing.LevainTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** From a filing to a published award, through every face of assessment and decisions. */
@LevainTest
class DemonstrationDecisionsTests {
    @Autowired
    private Decisions decisions;

    @Autowired
    private MockMvcTester browser;

    @Test
    void I2_an_award_is_voted_transmitted_notified_then_published() {
        assertThat(decisions.publishedAwards()).anySatisfy(award -> {
            assertThat(award.object()).isEqualTo("Le four des quatre bourgs");
            assertThat(award.amount()).isEqualTo(Euros.of(12_000));
            assertThat(award.votedOn()).isBefore(award.notifiedOn());
            assertThat(award.agreementRequired()).isFalse();
        });
    }

    @Test
    void the_public_finds_the_project_by_any_of_its_words() {
        assertThat(browser.get().uri("/projets-soutenus?q=fours"))
                .hasStatusOk().bodyText().contains("Le four des quatre bourgs").contains("12\u202f000,00");
        assertThat(browser.get().uri("/projets-soutenus?q=introuvable-xyz")).hasStatusOk().bodyText().contains("Aucun projet trouvé");
    }
}
