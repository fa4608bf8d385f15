package fr.levain.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Applications;
import fr.levain.decisions.ActId;
import fr.levain.decisions.Decisions;
import fr.levain.decisions.SomeDossier;
import fr.levain.envelopes.Envelopes;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class ActResultsScreenTests {
    private static final String HEADER = "reference;issue;montant;motifs\n";
    private static final String REASONS = "Le projet ne sort pas de l’offre déjà présente.";

    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired Decisions decisions;
    @Autowired Envelopes envelopes;
    @Autowired Applications applications;
    @Autowired JdbcClient sql;

    Caller.Account author;
    Caller.Account secretary;
    ApplicationReference one;
    ApplicationReference other;
    ActId act;
    String here;

    @BeforeEach
    void two_dossiers_proposed() {
        author = some.author();
        secretary = some.persona("sophie.lambert");
        one = some.proposed(author, true, 12_000);
        other = some.proposed(author, true, 12_000);
        act = some.votedOn(LocalDate.of(2026, 11, 20));
        here = "/decisions/" + act + "/resultats";
    }

    @Test
    void M10_the_results_of_an_act_are_read_from_a_file_previewed_and_recorded_at_once() {
        var template = new String(browser.get().uri(here + "/modele.csv").with(user(secretary.id().toString())).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(template).contains("reference;projet;beneficiaire;issue;montant;motifs");
        var file = HEADER + one + ";attribution;11 500,50;\n" + other + ";refus;;" + REASONS + "\n";

        assertThat(read(file)).hasStatusOk().bodyText().contains("2\u00a0dossiers seront décidés", "11\u202f500,50\u202f€", REASONS, "Enregistrer les 2 résultats");
        assertThat(status(one)).as("a preview records nothing").isEqualTo(ApplicationStatus.PROPOSED);
        assertThat(record(file)).hasRedirectedUrl("/decisions/" + act);

        assertThat(status(one)).isEqualTo(ApplicationStatus.AWARDED);
        assertThat(status(other)).isEqualTo(ApplicationStatus.REFUSED);
        assertThat(decisions.outcomesOf(act)).hasSize(2);
    }

    @Test
    void M11_the_count_the_members_who_stood_aside_and_the_conditions_of_each_dossier_come_from_the_file() {
        sql.sql("update applications.application set title = '=2+3' where reference = :reference").param("reference", one.value()).update();
        var template = text(browser.get().uri(here + "/modele.csv").with(user(secretary.id().toString())).exchange());
        assertThat(template).contains(one + ";'=2+3;", ";conditions;pour;contre;abstentions;deports", ";41;3;2;");
        var file = "reference;issue;montant;motifs;conditions;pour;contre;abstentions;deports\n" + one + ";attribution;11 500;;Le local ouvre le samedi.;39;3;2;Jeanne Exemple\n"
                + other + ";refus;;" + REASONS + ";;;;;\n";

        assertThat(read(file)).hasStatusOk().bodyText().contains("Le local ouvre le samedi.", "39 voix pour", "déport de Jeanne Exemple", "celui de la délibération");
        assertThat(read(file.replace("39;3;2", "53;3;2"))).hasStatus(422).bodyText().contains("Le décompte dépasse l’effectif");
        assertThat(record(file)).hasRedirectedUrl("/decisions/" + act);

        assertThat(decisions.outcomesOf(act)).filteredOn(outcome -> outcome.reference().equals(one.value())).singleElement().satisfies(outcome -> {
            assertThat(outcome.conditions()).isEqualTo("Le local ouvre le samedi.");
            assertThat(outcome.vote().orElseThrow().aside()).containsExactly("Jeanne Exemple");
        });
        assertThat(record(file)).hasStatusOk().bodyText().contains("déjà enregistrés");
        assertThat(record(file.replace("samedi", "dimanche"))).as("other conditions").hasStatus(422).bodyText().contains("déjà décidé autrement", "avec ses conditions");
        assertThat(record(file.replace("39;3;2", "38;4;2"))).as("other voices").hasStatus(422).bodyText().contains("déjà décidé autrement", "vote : 39 voix pour, 3 contre");
        assertThat(record(file.replace(";Jeanne Exemple", ";"))).as("nobody aside").hasStatus(422).bodyText().contains("déjà décidé autrement", "déport de Jeanne Exemple");
        assertThat(record(file.replace(";;;;;", ";;40;3;2;"))).as("a refusal by other voices").hasStatus(422).bodyText().contains("déjà décidé autrement : refus", "41 voix pour");
        assertThat(record(file.replace(REASONS, "Le projet relève d’un autre appel de la Région."))).as("other reasons").hasStatus(422).bodyText().contains("refus, pour ces motifs", REASONS);
    }

    @Test
    void an_act_imported_twice_does_nothing_twice_and_says_so() {
        var file = HEADER + one + ";attribution;11 500;\n" + other + ";refus;;" + REASONS + "\n";
        record(file);
        var before = envelopes.of("ami-innovation-sociale").committed();

        assertThat(record(file)).hasStatusOk().bodyText().contains("déjà enregistrés : il n’y a rien à faire");
        assertThat(read(file)).hasStatusOk().bodyText().contains("déjà enregistré").doesNotContain("Enregistrer les");

        assertThat(envelopes.of("ami-innovation-sociale").committed()).isEqualTo(before);
        assertThat(sql.sql("select count(*) from audit.entry where event = 'AwardGranted' and subject_id = :id")
                .param("id", applications.byReference(one, author).id().value()).query(Integer.class).single()).isEqualTo(1);
        assertThat(read(file.replace("11 500", "11 000"))).as("a file that contradicts what stands").hasStatus(422).bodyText().contains("déjà décidé autrement : aide de 11\u202f500,00\u202f€");
    }

    @Test
    void a_file_with_one_line_that_does_not_hold_is_refused_whole_with_the_line_and_the_reason() {
        var elsewhere = new fr.levain.kernel.Subject("application", java.util.UUID.randomUUID());
        assertThat(read(HEADER + one + ";attribution;11 500;\n2026-AIS-99999;refus;;" + REASONS + "\n" + other + ";refus;;court\n")).hasStatus(422)
                .bodyText().contains("Rien n’est enregistré", "Aucun dossier déposé ne porte cette référence", "Écrivez les motifs du refus", "Lire le fichier");
        assertThat(record(HEADER + one + ";attribution;11 500;\n" + other + ";refus;;court\n")).hasStatus(422).bodyText().contains("Rien n’est enregistré");
        assertThat(status(one)).isEqualTo(ApplicationStatus.PROPOSED);

        assertThat(read(HEADER + one + ";attribution;11 500;\nn’importe quoi;refus;;" + REASONS + "\n")).hasStatus(422).bodyText().contains("Aucun dossier déposé ne porte cette référence");

        // what remains is enough for one of both
        envelopes.reserve("ami-innovation-sociale", envelopes.of("ami-innovation-sociale").available(), elsewhere, secretary);
        var both = read(HEADER + one + ";attribution;12 000;\n" + other + ";attribution;12 500;\n");
        envelopes.release("ami-innovation-sociale", elsewhere, secretary);
        assertThat(both).hasStatus(422).bodyText().contains("L’enveloppe ne suffit pas");
        assertThat(decisions.outcomesOf(act)).isEmpty();

        assertThat(browser.post().uri(here).multipart().file(new MockMultipartFile("fichier", new byte[0])).with(user(secretary.id().toString())).with(csrf()).exchange())
                .hasStatus(422).bodyText().contains("Choisissez le fichier");
        assertThat(browser.get().uri(here).with(user(some.persona("nadia.bertin").id().toString()))).hasStatus(403);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult read(String file) {
        return browser.post().uri(here).multipart().file(new MockMultipartFile("fichier", "resultats.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)))
                .with(user(secretary.id().toString())).with(csrf()).exchange();
    }

    private MvcTestResult record(String file) {
        return browser.post().uri(here + "/enregistrement").param("contenu", file).with(user(secretary.id().toString())).with(csrf()).exchange();
    }

    private ApplicationStatus status(ApplicationReference reference) {
        return applications.byReference(reference, author).status();
    }
}
