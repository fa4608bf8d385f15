package fr.levain.network.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.kernel.Caller;
import fr.levain.network.SomeNetwork;
import fr.levain.testing.LevainTest;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class NetworkScreensTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeNetwork some;

    @Test
    void a_visitor_searches_by_words_and_commune_and_the_demonstration_answers_by_real_distance() throws Exception {
        assertThat(browser.get().uri("/reseau/annuaire?autour=Bourganeuf&q=tournée")).hasStatus3xxRedirection().hasHeader("Location", "/reseau/annuaire?q=tourn%C3%A9e&pres=23030#resultats");
        assertThat(browser.get().uri("/reseau/annuaire?q=tournée&pres=23030")).hasStatusOk().bodyText().contains("Le Fournil des Collines", "à vol d’oiseau", "Vérifié le").doesNotContain("@levain.example");
        assertThat(browser.get().uri("/reseau/recherche?discipline=sociologie")).hasStatusOk().bodyText().contains("Ce que les commerces itinérants changent", "Un projet cherche un laboratoire");
        assertThat(browser.get().uri("/reseau/projets?q=atelier&pres=23030&departement=99&epci=1&besoin=locaux&genre=x")).hasStatusOk();
        assertThat(browser.get().uri("/reseau/annuaire?epci=200067593&departement=19&q=droit")).as("serves the whole region").hasStatusOk().bodyText().contains("Yann Lebrun");
        assertThat(browser.get().uri("/reseau")).hasStatusOk().bodyText().contains("Qui a fait quelque chose comme vous");
        assertThat(browser.get().uri("/reseau/annuaire/00000000-0000-0000-0000-000000000000")).hasStatus(404);
    }

    @Test
    void an_entry_is_shown_only_with_its_box_ticked_and_what_was_typed_comes_back() {
        var caller = some.account("Sacha Écrit");
        var wrong = post("/mon-reseau/fiche", caller, "presentation", "Écrivez à sacha@exemple.fr", "commune", "Xyzzy", "themes", "ess");
        assertThat(wrong).hasStatus(422).bodyText().contains("Retirez l’adresse électronique", "Aucune commune de la région", "Cochez la case", "Écrivez à sacha@exemple.fr");
        assertThat(post("/mon-reseau/fiche", caller, "presentation", "<b>Apiculture</b> urbaine", "commune", "Bourganeuf", "themes", "ess", "themes", "inconnu", "public", "PUBLIC", "demandes", "HERE", "accord", "oui"))
                .hasHeader("Location", "/mon-reseau?fait=fiche");
        assertThat(browser.get().uri("/reseau/annuaire?q=apiculture")).bodyText().contains("Sacha Écrit", "Bourganeuf (23)").doesNotContain(caller.email());
        var own = get("/mon-reseau", caller);
        var id = found(own, "/reseau/annuaire/([0-9a-f-]{36})");
        assertThat(browser.get().uri("/reseau/annuaire/" + id)).bodyText().contains("&lt;b&gt;Apiculture").doesNotContain("<b>Apiculture");
        assertThat(post("/mon-reseau/fiches/" + id + "/retrait", some.account("Un Autre"))).hasStatus(404);
        post("/mon-reseau/fiches/" + id + "/retrait", caller);
        assertThat(browser.get().uri("/reseau/annuaire/" + id)).hasStatus(404);
    }

    @Test
    void a_request_is_written_without_an_address_and_answered_on_its_page() {
        var asker = some.account("Sacha Demande");
        var asked = some.account("Lou Répond");
        var id = some.listed(asked, fr.levain.network.Asking.HERE).id();
        var path = "/reseau/annuaire/" + id + "/mise-en-relation";
        assertThat(browser.get().uri(path)).as("not signed in").hasStatus3xxRedirection();
        assertThat(post(path, asker, "message", "Appelez-moi au 05 55 00 00 01")).hasStatus(422).bodyText().contains("Retirez le numéro", "05 55 00 00 01");
        var sent = Objects.requireNonNull(post(path, asker, "message", "Comment avez-vous commencé ?").getResponse().getRedirectedUrl()).replaceAll("\\?.*", "");
        assertThat(browser.get().uri(sent).with(user(asked.id().toString()))).bodyText().contains("Sacha Demande souhaite vous joindre", "aucun rappel").doesNotContain(asker.email());
        assertThat(browser.get().uri(sent).with(user(some.account("Un Passant").id().toString()))).hasStatus(404);
        post(sent + "/accord", asked, "mot", "Venez nous voir");
        assertThat(browser.get().uri(sent).with(user(asker.id().toString()))).bodyText().contains(asked.email(), "Venez nous voir", "tel:0555000000");
        assertThat(browser.get().uri("/mes-mises-en-relation").with(user(asked.id().toString()))).bodyText().contains("Acceptée");
        assertThat(post(sent + "/refus", asked)).as("answered once").hasStatus(409);
    }

    @Test
    void a_practice_sheet_goes_from_its_author_to_an_officer_to_the_open_data() throws Exception {
        var author = some.account("Sacha Raconte");
        var kept = post("/mes-fiches-pratiques/nouvelle", author, "titre", "Ouvrir une recyclerie à vélos", "suite", "envoyer");
        assertThat(kept).hasStatus(422).bodyText().contains("Choisissez sous quelle licence", "Ouvrir une recyclerie à vélos");
        var sent = post("/mes-fiches-pratiques/ouvrir-une-recyclerie-a-velos", author, "titre", "Ouvrir une recyclerie à vélos", "resume", "=1+1", "besoin", "<script>alert(1)</script>", "demarche", "Un\n\nDeux", "lecons", "Trois",
                "licence", "licence-ouverte", "suite", "envoyer");
        assertThat(sent).hasStatus3xxRedirection();
        assertThat(get("/gestion/reseau", some.persona("nadia.bertin"))).bodyText().contains("Ouvrir une recyclerie à vélos");
        assertThat(get("/gestion/reseau", author)).hasStatus(403);
        assertThat(post("/gestion/fiches-pratiques/ouvrir-une-recyclerie-a-velos/modifications", some.persona("nadia.bertin"))).hasStatus(422).bodyText().contains("Dites ce qu’il faut modifier");
        assertThat(post("/gestion/fiches-pratiques/ouvrir-une-recyclerie-a-velos/publication", some.persona("nadia.bertin"))).hasHeader("Location", "/reseau/fiches-pratiques/ouvrir-une-recyclerie-a-velos");
        assertThat(browser.get().uri("/reseau/fiches-pratiques/ouvrir-une-recyclerie-a-velos")).bodyText().contains("Licence Ouverte 2.0", "&lt;script&gt;").doesNotContain("<script>alert");
        var csv = browser.get().uri("/donnees/fiches-pratiques.csv").exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
        var row = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(csv)).stream()
                .filter(each -> each.get("identifiant").equals("ouvrir-une-recyclerie-a-velos")).findFirst().orElseThrow();
        assertThat(row.get("resume")).as("never a formula").isEqualTo("'=1+1");
        assertThat(row.get("licence")).contains("https://www.etalab.gouv.fr");
        assertThat(browser.get().uri("/donnees/fiches-pratiques.json")).hasStatusOk().bodyText().contains("Dessiner la tournée");
    }

    private MvcTestResult get(String path, Caller.Account caller) {
        return browser.get().uri(path).with(user(caller.id().toString())).exchange();
    }

    private MvcTestResult post(String path, Caller.Account caller, String... fields) {
        var request = browser.post().uri(path).with(csrf()).with(user(caller.id().toString()));
        for (int at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        return request.exchange();
    }

    private static String found(MvcTestResult page, String pattern) {
        try {
            var found = Pattern.compile(pattern).matcher(page.getResponse().getContentAsString());
            assertThat(found.find()).as(pattern).isTrue();
            return found.group(1);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
