package fr.levain.letters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.Caller;
import fr.levain.letters.Letters;
import fr.levain.letters.WrittenLetter;
import fr.levain.revisions.Revisions;
import fr.levain.revisions.TextBrowser;
import fr.levain.testing.LevainTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@LevainTest
class LetterEditorScreenTests {
    @Autowired MockMvcTester mvc;
    @Autowired Accounts accounts;
    @Autowired Revisions revisions;
    @Autowired Letters letters;
    @Autowired JdbcClient jdbc;

    TextBrowser web;
    final String slug = "refus-" + UUID.randomUUID();
    final String letter = "/gestion/courriers/" + slug;

    @BeforeEach
    void a_letter_of_the_pack_and_its_draft() {
        web = TextBrowser.of(mvc, accounts);
        var written = new WrittenLetter("Refus", "Décision sur {{titre}}", "Bonjour,\n\n{{motifs}}\n\n{{voies-de-recours}}", List.of("titre", "motifs", "voies-de-recours", "telephone"));
        revisions.takeFromPack("letter", slug, "Refus", JsonMapper.builder().build().writeValueAsString(written), new Caller.System("pack"));
        web.post(web.officer(), letter + "/brouillon");
    }

    @Test
    void a_letter_is_rewritten_read_and_published_and_mails_use_it() {
        assertThat(save("Décision sur {{titre}}", "Madame, Monsieur,\n\n{{motifs}}\n\n{{voies-de-recours}}")).hasRedirectedUrl(letter + "/essai");

        assertThat(web.get(web.officer(), letter + "/essai")).hasStatusOk().bodyText().contains("Une cuisine mobile pour la vallée", "tribunal administratif");
        assertThat(web.get(web.head(), letter + "/verification")).bodyText()
                .contains("Retiré : « Bonjour, »", "Ajouté : « Madame, Monsieur, »", "Le texte ne dit pas {{telephone}}.");
        assertThat(web.publish(web.officer(), letter)).hasStatus(403);
        assertThat(web.publish(web.head(), letter)).hasRedirectedUrl(letter + "/versions?publiee=2");
        assertThat(letters.write(slug, Map.of("titre", "T", "motifs", "M", "voies-de-recours", "V")).text()).startsWith("Madame, Monsieur,");
    }

    @Test
    void a_value_the_letter_does_not_offer_is_refused_with_its_line() {
        assertThat(save("Décision", "Bonjour,\n\n{{montant}}")).hasStatus(422).bodyText()
                .contains("Ligne 3 : « {{montant}} » n’existe pas. Valeurs possibles", "{{montant}}</textarea>");
        assertThat(save("Décision {{", "Bonjour")).hasStatus(422).bodyText().contains("n’est pas refermé");
        assertThat(save("", "")).hasStatus(422).bodyText().contains("Écrivez l’objet.", "Écrivez le texte.");
    }

    @Test
    void a_refusal_without_its_reasons_or_its_ways_of_appeal_is_not_published() {
        save("Décision sur {{titre}}", "Bonjour.");

        assertThat(web.get(web.head(), letter + "/verification")).bodyText().contains("le délai de recours ne court pas", "une décision défavorable dit ses motifs");
        assertThat(web.publish(web.head(), letter)).hasStatus(422);
    }

    @Test
    void a_missing_value_is_refused_and_the_sheet_is_a_pdf_kept_nowhere() throws Exception {
        var before = jdbc.sql("select count(*) from documents.document").query(Long.class).single();

        assertThat(web.post(web.officer(), letter + "/essai", "valeur-titre", "Le four", "valeur-motifs", "")).hasStatus(422)
                .bodyText().contains("Donnez une valeur à « motifs »", "Le four");
        var sheet = web.post(web.officer(), letter + "/essai/apercu.pdf", "valeur-titre", "Le four", "valeur-motifs", "Non.", "valeur-voies-de-recours", "Recours.");
        assertThat(sheet).hasStatusOk().hasContentType("application/pdf");
        assertThat(new String(sheet.getResponse().getContentAsByteArray(), 0, 5)).isEqualTo("%PDF-");
        assertThat(web.post(web.officer(), letter + "/essai/apercu.pdf", "valeur-titre", "Le four")).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select count(*) from documents.document").query(Long.class).single()).isEqualTo(before);
    }

    @Test
    void two_tabs_on_one_letter_are_told_of_each_other() {
        var read = web.read(letter);
        save("Décision", "Un.\n\n{{motifs}}\n\n{{voies-de-recours}}");

        assertThat(web.post(web.officer(), letter, "lu", read, "nom", "Refus", "objet", "Décision", "texte", "Deux.")).hasStatus(409)
                .bodyText().contains("Ajouté : « Deux. »", "Deux.</textarea>");
    }

    private MvcTestResult save(String subject, String text) {
        return web.save(letter, "nom", "Refus", "objet", subject, "texte", text);
    }
}
