package fr.levain.places.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

@LevainTest
class PlacesScreensTests {
    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient sql;

    @Test
    void N01_a_commune_typed_by_its_name_orders_spaces_by_real_distance_and_the_map_says_no_more_than_the_list() throws Exception {
        assertThat(browser.get().uri("/espaces?autour=Guéret")).hasStatus3xxRedirection().hasHeader("Location", "/espaces?pres=23096#resultats");
        var page = browser.get().uri("/espaces?pres=23096").exchange();
        assertThat(page).hasStatusOk().bodyText().contains("Le Chai", "à 17 km à vol d’oiseau", "Position approchée", "<svg class=\"lv-map\"").doesNotContain("<script src=\"http", "<image");
        assertThat(page.getResponse().getContentAsString()).containsSubsequence("Le Copeau, fab lab (inventé)", "Le Chai", "La Parenthèse Numérique");
        assertThat(page.getResponse().getHeader("Content-Security-Policy")).contains("img-src 'self' data:;");
        assertThat(browser.get().uri("/espaces?autour=Paris")).bodyText().contains("Paris est hors de notre région");
    }

    @Test
    void a_kind_a_service_a_department_and_words_each_narrow_the_list() {
        assertThat(browser.get().uri("/espaces?nature=living-lab")).bodyText().contains("Vivre ici, living lab").doesNotContain("Grand Établi");
        assertThat(browser.get().uri("/espaces?service=machines&departement=79")).bodyText().contains("Grand Établi, tech shop").doesNotContain("Le Copeau");
        assertThat(browser.get().uri("/espaces?q=brodeuses")).bodyText().contains("Le Copeau, fab lab").doesNotContain("Grand Établi");
        assertThat(browser.get().uri("/espaces?q=xyzzyqwk&page=abc&epci=<b>")).hasStatusOk().bodyText().contains("Aucun espace ne répond");
    }

    @Test
    void a_sheet_tells_what_is_there_what_is_not_known_and_where_each_word_comes_from() {
        assertThat(browser.get().uri("/espaces/le-chai")).hasStatusOk().bodyText()
                .contains("22 rue Grande", "Position approchée", "Non renseigné", "France Tiers-Lieux, recensement 2023", "Licence Ouverte 2.0", "jamais par l’espace");
        assertThat(browser.get().uri("/espaces/rien-de-tel")).hasStatus(404);
        assertThat(browser.get().uri("/espaces/couverture?nature=fab-lab")).hasStatusOk().bodyText().contains("sans espace connu", "Fab lab : ");
    }

    @Test
    void the_open_data_keeps_to_the_public_schema_and_is_not_sent_twice_to_who_has_it() throws Exception {
        var answer = browser.get().uri("/donnees/espaces.csv").exchange().getResponse();
        var rows = CSVFormat.RFC4180.parse(new StringReader(answer.getContentAsString(StandardCharsets.UTF_8))).getRecords();
        assertThat(faults(rows.stream().map(row -> row.toList()).toList())).isEmpty();
        assertThat(browser.get().uri("/donnees/espaces.csv").header("If-None-Match", Objects.requireNonNull(answer.getHeader("ETag")))).hasStatus(304);

        var geojson = new JsonMapper().readTree(browser.get().uri("/donnees/espaces.geojson?nature=fab-lab&departement=23").exchange().getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(geojson.get("license").asString()).isEqualTo("Licence Ouverte 2.0");
        assertThat(geojson.get("features").valueStream().map(each -> each.get("properties").get("nom").asString()).toList()).contains("Le Copeau, fab lab (inventé)");
        assertThat(browser.get().uri("/donnees/espaces-carte.geojson")).hasStatusOk().bodyText().contains("CA du Grand Guéret");
    }

    @Test
    void an_officer_reads_what_a_file_would_become_before_anything_is_written_and_its_own_export_read_again_is_the_same_spaces() throws Exception {
        var export = browser.get().uri("/donnees/espaces-tiers-lieux.csv?departement=79").exchange().getResponse().getContentAsByteArray();
        var sent = browser.post().multipart().uri("/gestion/espaces/imports").file(new MockMultipartFile("fichier", "retour.csv", "text/csv", export))
                .param("source", "Notre propre export").param("licence", "OPEN").param("du", "2026-11-01").with(user(id("helene.roux"))).with(csrf()).exchange();
        var path = Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
        assertThat(browser.get().uri(path).with(user(id("helene.roux")))).hasStatusOk().bodyText().contains("Rien n’est encore écrit", "Doublons trouvés", "Grand Établi")
                .containsPattern("Nouveaux espaces[^0-9]*0");
        assertThat(browser.get().uri(path).with(user(id("nadia.bertin")))).as("a case officer imports nothing").hasStatus(403);
        var bad = browser.post().multipart().uri("/gestion/espaces/imports").file(new MockMultipartFile("fichier", "x.csv", "text/csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                .param("source", "Une source gardée").param("licence", "ODBL").param("du", "2026-11-01").with(user(id("helene.roux"))).with(csrf()).exchange();
        assertThat(bad).hasStatus(422).bodyText().contains("Il manque la colonne « nom »", "Une source gardée");
    }

    @Test
    void N02_a_space_proposed_is_public_only_once_its_author_confirmed_and_the_region_looked() {
        var mailbox = new Mailbox(sql);
        var wrong = post("/espaces/proposer", null, "nom", "La Remise", "commune", "Bourganeuf", "natures", "fab-lab", "latitude", "1,75", "longitude", "45,95", "votre-adresse", "remise@exemple.fr");
        assertThat(wrong).hasStatus(422).bodyText().contains("semblent inversées", "Remettre dans l’ordre", "La Remise");
        assertThat(post("/espaces/proposer", null, "nom", "La Remise", "commune", "Bourganeuf", "natures", "fab-lab", "latitude", "1,75", "longitude", "45,95",
                "inverser", "oui", "votre-adresse", "remise@exemple.fr")).hasStatusOk().bodyText().contains("Un lien vient de partir");
        assertThat(browser.get().uri("/espaces/la-remise")).hasStatus(404);

        var link = mailbox.found("remise@exemple.fr", "(/espaces/cle/[\\w-]{32})");
        assertThat(browser.get().uri(link)).hasStatusOk().bodyText().contains("Confirmer et envoyer");
        post(link + "/confirmation", null);
        var proposal = found(body(get("/gestion/espaces", "nadia.bertin")), "/gestion/espaces/propositions/([0-9a-f-]{36})\">La Remise");
        assertThat(post("/gestion/espaces/propositions/" + proposal + "/refus", "nadia.bertin")).hasStatus(422).bodyText().contains("Dites pourquoi");
        post("/gestion/espaces/propositions/" + proposal + "/refus", "nadia.bertin", "motif", "Précisez les horaires.");
        assertThat(mailbox.of("remise@exemple.fr").getFirst().text()).contains("Précisez les horaires.");

        var again = mailbox.found("remise@exemple.fr", "(/espaces/cle/[\\w-]{32})");
        assertThat(browser.get().uri(again + "/correction")).hasStatusOk().bodyText().contains("Précisez les horaires.", "La Remise");
        post(again + "/correction", null, "nom", "La Remise", "commune", "Bourganeuf (23)", "natures", "fab-lab", "horaires", "le samedi");
        assertThat(sql.sql("select decided_at is null from places.proposal where id = :id::uuid").param("id", proposal).query(Boolean.class).single()).as("nothing is decided of it any more").isTrue();
        assertThat(post("/gestion/espaces/propositions/" + proposal + "/publication", "nadia.bertin")).hasHeader("Location", "/espaces/la-remise");
        assertThat(browser.get().uri("/espaces/la-remise")).hasStatusOk().bodyText().contains("le samedi", "Une personne qui connaît l’espace");
        assertThat(post("/gestion/espaces/propositions/" + proposal + "/publication", "nadia.bertin")).as("said twice").hasStatus(409);
    }

    @Test
    void N02_two_visitors_who_say_the_same_are_shown_and_an_officer_settles_it() {
        tell("la-parenthese", "HOURS", "2001:db8:1:2::7");
        tell("la-parenthese", "HOURS", "2001:db8:1:2:aaaa:bbbb:cccc:8");
        assertThat(browser.get().uri("/espaces/la-parenthese")).as("one home, without any cookie, is one voice").bodyText().doesNotContain("À vérifier avant de vous déplacer");
        tell("la-parenthese", "HOURS", "198.51.100.20");
        assertThat(browser.get().uri("/espaces/la-parenthese")).bodyText().contains("À vérifier avant de vous déplacer", "les horaires ont changé");
        assertThat(body(get("/gestion/espaces", "nadia.bertin"))).contains("La Parenthèse, Montmoreau");
        post("/gestion/espaces/la-parenthese/constats", "nadia.bertin", "constat", "HOURS", "suite", "corrige");
        assertThat(browser.get().uri("/espaces/la-parenthese")).bodyText().doesNotContain("À vérifier avant de vous déplacer");

        tell("la-parenthese", "HOURS", "2001:db8:1:2::7");
        tell("la-parenthese", "HOURS", "198.51.100.20");
        assertThat(browser.get().uri("/espaces/la-parenthese")).as("wrong again, told by the same visitor").bodyText().contains("À vérifier avant de vous déplacer");
        post("/gestion/espaces/la-parenthese/verification", "nadia.bertin");
        assertThat(browser.get().uri("/espaces/la-parenthese")).as("told before it was verified").bodyText().doesNotContain("À vérifier avant de vous déplacer");
        post("/gestion/espaces/la-parenthese/constats", "nadia.bertin", "constat", "HOURS", "suite", "ecarte");
        assertThat(post("/espaces/la-parenthese/signalements", null, "constat", "OTHER", "courriel", "pas une adresse")).hasStatus(422).bodyText().contains("Dites en une phrase", "pas une adresse");
    }

    @Test
    void whoever_reads_the_mail_of_a_space_keeps_its_sheet_and_nobody_else_does() {
        var mailbox = new Mailbox(sql);
        assertThat(post("/espaces/le-copeau-fab-lab-invente/tenir", null, "courriel", "curieux@exemple.fr", "lien", "Je passe souvent")).hasHeader("Location", "/espaces/le-copeau-fab-lab-invente?merci=demande");
        assertThat(mailbox.of("curieux@exemple.fr")).isEmpty();
        assertThat(post("/espaces/le-copeau-fab-lab-invente/tenir", null, "courriel", "fab.gueret@levain.example", "lien", "J’ouvre l’atelier")).hasStatus3xxRedirection();
        var link = mailbox.found("fab.gueret@levain.example", "(/espaces/cle/[\\w-]{32})");

        assertThat(browser.get().uri(link)).hasStatusOk().bodyText().contains("Tout est encore exact", "Fiche jamais vérifiée");
        post(link + "/verification", null);
        assertThat(browser.get().uri("/espaces/le-copeau-fab-lab-invente")).bodyText().contains("le 23 novembre 2026 par l’espace ou la Région");
        assertThat(post(link + "/fiche", null, "version", "0", "nom", "Le Copeau réécrit", "commune", "Guéret (23)", "natures", "fab-lab")).as("read before it was verified").hasStatus(409)
                .bodyText().contains("Quelqu’un a changé la fiche entre-temps", "Le Copeau réécrit");
        var version = found(body(browser.get().uri(link).exchange()), "name=\"version\" value=\"(\\d+)\"");
        post(link + "/fiche", null, "version", version, "nom", "Le Copeau, fab lab (inventé)", "commune", "Guéret (23)", "code-commune", "23096", "natures", "fab-lab", "horaires", "tous les jours");
        assertThat(browser.get().uri("/espaces/le-copeau-fab-lab-invente")).as("the Region looks first").bodyText().doesNotContain("tous les jours");
        var moderation = body(get("/gestion/espaces", "nadia.bertin"));
        assertThat(moderation).contains("Changement proposé par l’espace", "Je passe souvent");
        assertThat(moderation.split("</form>")).as("Enter in the reason never entrusts the sheet").noneMatch(form -> form.contains("name=\"motif\"") && form.contains("value=\"confier\""));
        assertThat(browser.get().uri("/espaces/cle/" + "a".repeat(32))).hasStatus(404);
        assertThat(get("/mes-espaces/le-copeau-fab-lab-invente", "jeanne.morel")).hasStatus(404);
        var change = found(moderation, "/gestion/espaces/propositions/([0-9a-f-]{36})\">Le Copeau");
        post("/gestion/espaces/propositions/" + change + "/refus", "nadia.bertin", "motif", "Précisez les jours.");
        assertThat(mailbox.of("fab.gueret@levain.example").getFirst().text()).contains("Précisez les jours.", "/espaces/le-copeau-fab-lab-invente/tenir").doesNotContain("Vous pouvez corriger");
    }

    @Test
    void the_forms_open_to_all_wait_when_one_place_sends_too_many_and_lose_nothing_typed() {
        String[] fault = {"constat", "OTHER", "precision", "La porte est murée"};
        for (int sent = 0; sent < 5; sent++) assertThat(post("198.51.100.7", "/espaces/cocoba/signalements", null, fault)).hasStatus3xxRedirection();
        assertThat(post("198.51.100.7", "/espaces/cocoba/signalements", null, fault)).hasStatus(429).bodyText().contains("Attendez un quart d’heure", "La porte est murée");
        assertThat(post("198.51.100.8", "/espaces/cocoba/signalements", null, fault)).as("elsewhere").hasStatus3xxRedirection();
        post("/gestion/espaces/cocoba/constats", "nadia.bertin", "constat", "OTHER", "suite", "ecarte");

        String[] claim = {"courriel", "trop@exemple.fr", "lien", "Je passe souvent"};
        for (int sent = 0; sent < 5; sent++) post("198.51.100.7", "/espaces/cocoba/tenir", null, claim);
        assertThat(post("198.51.100.7", "/espaces/cocoba/tenir", null, claim)).hasStatus(429).bodyText().contains("trop@exemple.fr");
        String[] space = {"nom", "La Remise close", "commune", "Bourganeuf", "natures", "fab-lab", "votre-adresse", "trop@exemple.fr"};
        assertThat(post("198.51.100.7", "/espaces/proposer", null, space)).hasStatus(429).bodyText().contains("La Remise close");
    }

    private void tell(String slug, String ground, String place) {
        assertThat(browser.post().uri("/espaces/" + slug + "/signalements").with(csrf()).with(from(place)).param("constat", ground)).hasStatus3xxRedirection();
    }

    private static RequestPostProcessor from(String place) {
        return request -> {
            request.setRemoteAddr(place);
            return request;
        };
    }

    private MvcTestResult get(String path, String who) {
        return browser.get().uri(path).with(user(id(who))).exchange();
    }

    private MvcTestResult post(String path, @org.jspecify.annotations.Nullable String who, String... params) {
        return post("place " + UUID.randomUUID(), path, who, params);
    }

    private MvcTestResult post(String from, String path, @org.jspecify.annotations.Nullable String who, String[] params) {
        var request = browser.post().uri(path).with(csrf()).with(from(from));
        if (who != null) request = request.with(user(id(who)));
        for (int i = 0; i < params.length; i += 2) request = request.param(params[i], params[i + 1]);
        return request.exchange();
    }

    private String id(String persona) {
        return accounts.byEmail(persona + "@demo.levain.example").orElseThrow().id().toString();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String found(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    /** The published schema itself, read field by field. */
    private static List<String> faults(List<List<String>> rows) throws Exception {
        var faults = new ArrayList<String>();
        try (var schema = PlacesScreensTests.class.getResourceAsStream("/opendata/lieux-mediation-numerique-1.0.1.schema.json")) {
            var fields = new JsonMapper().readTree(schema).get("fields").valueStream().toList();
            if (!rows.getFirst().equals(fields.stream().map(field -> field.get("name").asString()).toList())) faults.add("header");
            var seen = new HashSet<String>();
            for (var row : rows.subList(1, rows.size())) for (int i = 0; i < fields.size(); i++) {
                var name = fields.get(i).get("name").asString();
                var rule = fields.get(i).path("constraints");
                var value = row.get(i);
                if (value.isEmpty() ? rule.path("required").asBoolean(false) : rule.has("pattern") && !value.matches(rule.get("pattern").asString())) faults.add(name + ": " + value);
                if (value.length() > rule.path("maxLength").asInt(1_000_000)) faults.add(name + ": too long");
                if (name.equals("id") && !seen.add(value)) faults.add("id twice");
            }
        }
        return faults;
    }
}
