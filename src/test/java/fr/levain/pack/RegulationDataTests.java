package fr.levain.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.calls.Aid;
import fr.levain.calls.AidWords;
import fr.levain.calls.Assumption;
import fr.levain.calls.PaymentTemplate;
import fr.levain.calls.SchemeRevision;
import fr.levain.calls.Schemes;
import fr.levain.kernel.French;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The règlement of the delivered pack says what the public texts say: nothing is missing, nothing is invented. */
@LevainTest
class RegulationDataTests {
    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, French.PARIS);

    @Autowired
    Schemes schemes;

    @Test
    void every_modality_of_the_policy_is_there() {
        assertThat(schemes.inForceAt(TODAY)).extracting(scheme -> scheme.slug()).contains(
                "ami-innovation-sociale", "etude-de-faisabilite", "ampli", "creation-activites-ess", "creation-reprise-scop-scic",
                "developpement-ess", "demarrage-forte-utilite-sociale", "soutien-conjoncturel", "sensibilisation-ess", "coup-de-boost",
                "tetes-de-reseau", "investissement-associatif", "aide-au-conseil", "aide-au-recrutement", "renforcement-de-competences",
                "espaces-innovation", "poles-territoriaux");
        assertThat(schemes.regulations().getFirst().heads()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ami-innovation-sociale    | Jusqu’à 40 000 €
            ampli                     | Forfait de 20 000 €, sans justifier les dépenses
            creation-reprise-scop-scic| Autant que l’apport au capital, de 1 000 € à 5 000 € par salarié associé, jusqu’à 100 000 € en tout
            sensibilisation-ess       | 75 % des dépenses au plus (50 % au titre d’une aide d’État), de 5 000 € à 20 000 €
            tetes-de-reseau           | 40 % des dépenses au plus
            """)
    void what_the_texts_give_is_told(String slug, String amount) {
        assertThat(AidWords.told(terms(slug).aid()).replaceAll("[\u202f\u00a0]", " ")).isEqualTo(amount);
    }

    @Test
    void what_the_texts_do_not_give_is_left_unknown() {
        assertThat(List.of("creation-activites-ess", "developpement-ess", "demarrage-forte-utilite-sociale", "soutien-conjoncturel",
                "coup-de-boost", "investissement-associatif", "poles-territoriaux"))
                .allSatisfy(slug -> assertThat(terms(slug).aid()).as(slug).isInstanceOf(Aid.ToBeKnown.class));
    }

    @Test
    void proposed_defaults_are_marked_as_assumptions() {
        assertThat(List.of("etude-de-faisabilite", "aide-au-conseil", "aide-au-recrutement", "renforcement-de-competences", "espaces-innovation"))
                .allSatisfy(slug -> assertThat(terms(slug).assumptions()).as(slug).extracting(Assumption::code)
                        .contains("montant:taux", "montant:plafond"));
        assertThat(terms("ami-innovation-sociale").assumptions()).extracting(Assumption::code)
                .contains("montant:taux", "montant:plancher").doesNotContain("montant:plafond");
    }

    @Test
    void ampli_is_paid_sixty_per_cent_at_the_start_and_forty_at_the_end() {
        assertThat(terms("ampli").payment().map(PaymentTemplate::told).map(text -> text.replaceAll("[\u202f\u00a0]", " ")))
                .contains("60 % au démarrage, 40 % au solde");
        assertThat(terms("ampli").payment().orElseThrow().assumption()).isFalse();
    }

    @Test
    void every_aid_serves_a_strategy_quotes_a_regime_and_names_someone() {
        assertThat(schemes.inForceAt(TODAY)).allSatisfy(scheme -> {
            var terms = scheme.current();
            assertThat(terms.frames()).as(scheme.slug()).isNotEmpty();
            assertThat(terms.stateAidRegimes()).as(scheme.slug()).isNotEmpty();
            assertThat(terms.contact().name()).isNotBlank();
        });
    }

    private SchemeRevision terms(String slug) {
        return schemes.revisionAt(slug, TODAY).orElseThrow();
    }
}
