package fr.levain.pack.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.calls.CallPublication;
import fr.levain.calls.CallStatus;
import fr.levain.calls.GridDrafts;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.revisions.DraftRevisions;
import fr.levain.revisions.TextBrowser;
import fr.levain.testing.LevainTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** On a database of its own: it exports and imports every call, and other classes make hundreds of them. */
@LevainTest
@TestPropertySource(properties = "levain.test.database=settings")
class SettingsScreenTests {
    @Autowired MockMvcTester mvc;
    @Autowired Accounts accounts;
    @Autowired CallPublication calls;
    @Autowired GridDrafts grids;
    @Autowired DraftRevisions drafts;
    @Autowired JdbcClient jdbc;

    TextBrowser web;
    Caller.Account administrator;

    @BeforeEach
    void people() {
        web = TextBrowser.of(mvc, accounts);
        var by = new Caller.System("test");
        var person = accounts.open("Admin inventé", UUID.randomUUID() + "@exemple.fr", Optional.empty(), by);
        accounts.grant(person.id(), Role.ADMINISTRATOR, Optional.empty(), by);
        administrator = accounts.caller(person.id()).orElseThrow();
    }

    @Test
    void the_whole_pack_and_one_call_are_fetched_as_files() throws Exception {
        assertThat(web.get(web.head(), "/gestion/reglages")).hasStatusOk().bodyText()
                .contains("Exporter tout le réglage", "/gestion/reglages/appels/", "/gestion/reglages/aides/", "Un administrateur importe");
        assertThat(files(web.get(web.head(), "/gestion/reglages/export.zip"))).containsKeys("authority.yaml", "letters/irrecevabilite.md", "aids/ampli.yaml");
        assertThat(files(web.get(web.head(), "/gestion/reglages/appels/innovation-sociale.zip"))).containsKeys("calls/innovation-sociale.yaml", "schemes/appel-innovation-sociale.yaml", "vocabulary.yaml", "teams.yaml")
                .doesNotContainKeys("authority.yaml", "letters.yaml", "calls/ami-innovation-sociale-2017.yaml")
                .hasEntrySatisfying("teams.yaml", text -> assertThat(text).contains("ess-direction").doesNotContain("referent-23"));
        assertThat(web.get(web.head(), "/gestion/reglages/appels/inconnu.zip")).hasStatus(404);
        assertThat(web.get(web.officer(), "/gestion/reglages")).hasStatus(403);
    }

    @Test
    void a_call_brought_from_elsewhere_is_a_draft_and_what_is_published_here_stays() throws Exception {
        // given
        var bundle = files(web.get(web.head(), "/gestion/reglages/appels/innovation-sociale.zip"));
        var slug = "venu-d-ailleurs-" + UUID.randomUUID().toString().substring(0, 8);
        var call = bundle.remove("calls/innovation-sociale.yaml");
        bundle.put("calls/%s.yaml".formatted(slug), call.replace("slug: innovation-sociale\n", "slug: " + slug + "\n"));
        var grid = files(web.get(web.head(), "/gestion/reglages/export.zip")).get("grids/g-na12.yaml");
        bundle.put("grids/g-na12.yaml", grid.replace("un porteur seul", "une seule structure " + slug));
        var before = grids.published("g-na12").orElseThrow();

        // when
        var taken = send(administrator, zip(bundle));

        // then
        assertThat(taken).hasStatusOk().bodyText().contains("Le réglage est importé :", "Rien de ce qui est publié ne change", "Ce qui change", "Appel « ", "Nouveau", "Grille « Les douze critères de l’innovation sociale »", "Différent");
        assertThat(calls.draft(slug).call().status()).isEqualTo(CallStatus.DRAFT);
        assertThat(grids.published("g-na12")).contains(before);
        assertThat(drafts.find("grid", "g-na12").orElseThrow().content()).contains("une seule structure " + slug);
        assertThat(send(administrator, zip(bundle))).bodyText().contains("avait déjà été importé");
        drafts.drop("grid", "g-na12", administrator);
    }

    @Test
    void an_export_older_than_what_is_in_force_is_told_as_such() throws Exception {
        var before = grids.published("g-na12").orElseThrow();
        var exported = files(web.get(web.head(), "/gestion/reglages/export.zip"));
        var old = new LinkedHashMap<>(Map.of("grids/g-na12.yaml", exported.get("grids/g-na12.yaml")));
        publish(content -> content.replace("un porteur seul", "une structure isolée"));

        var taken = send(administrator, zip(old));

        assertThat(taken).hasStatusOk().bodyText().contains("Une partie de ce réglage est plus ancienne que ce qui est en vigueur ici.", "Plus ancien", "1\u00a0texte diffère");
        assertThat(grids.published("g-na12").orElseThrow().number()).isGreaterThan(before.number());
        drafts.drop("grid", "g-na12", administrator);
        publish(content -> content.replace("une structure isolée", "un porteur seul"));
    }

    private void publish(java.util.function.UnaryOperator<String> change) {
        drafts.drop("grid", "g-na12", administrator);
        drafts.open("grid", "g-na12", administrator);
        drafts.change("grid", "g-na12", "test", content -> new DraftRevisions.Content(content.title(), change.apply(content.json())), administrator);
        assertThat(drafts.publish("grid", "g-na12", drafts.draft("grid", "g-na12").digest(), administrator)).isInstanceOf(fr.levain.revisions.Publication.Published.class);
    }

    @Test
    void an_officer_s_draft_is_not_written_over() throws Exception {
        drafts.drop("letter", "un-courrier-vous-attend", administrator);
        drafts.open("letter", "un-courrier-vous-attend", web.officer());
        drafts.change("letter", "un-courrier-vous-attend", "test", content -> new DraftRevisions.Content(content.title(), content.json().replace("Bonjour", "Chère structure")), web.officer());
        var received = new LinkedHashMap<>(Map.of("letters/un-courrier-vous-attend.md", "Bonsoir {{destinataire}}, {{reference}} {{lien}} " + UUID.randomUUID()));

        assertThat(send(administrator, zip(received))).hasStatusOk();

        assertThat(drafts.draft("letter", "un-courrier-vous-attend").content()).contains("Chère structure");
        assertThat(web.get(web.officer(), "/gestion/courriers/un-courrier-vous-attend")).bodyText().contains("Une politique plus récente propose un autre texte");
        drafts.drop("letter", "un-courrier-vous-attend", administrator);
    }

    @Test
    void everything_wrong_is_told_with_file_line_and_reason_and_nothing_is_taken() throws Exception {
        var before = rows();
        var bundle = files(web.get(web.head(), "/gestion/reglages/appels/innovation-sociale.zip"));
        var rules = bundle.keySet().stream().filter(name -> name.startsWith("rules/")).findFirst().orElseThrow();
        bundle.put(rules, bundle.get(rules).replaceFirst("source: .*\n", "sourec: oubliée\n"));
        bundle.put("grids/neuve.yaml", "id: N\nweighting: hundred\ncriteria: []\n");
        bundle.put("forms/noeud.yaml", "slug: &a noeud\ntitle: Nœud\npages: &b [*b]\n");
        bundle.put("vocabulary.yaml", "terms:\n  phase:\n    label: Étape\n    type: yes-no\n");

        assertThat(send(administrator, zip(bundle))).hasStatus(422).bodyText().contains("le terme « phase » a ici un autre type", "Rien n’a été importé");
        bundle.remove("vocabulary.yaml");

        assertThat(send(administrator, zip(bundle))).hasStatus(422).bodyText()
                .contains(rules, "il manque le champ « source »", "champ inconnu « sourec »", "les poids de la grille font 0, il faut 100", "un renvoi (&amp; ou *)", "Rien n’a été importé");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aids_that_lead_back_to_themselves_are_refused() throws Exception {
        var aid = files(web.get(web.head(), "/gestion/reglages/aides/aide-au-conseil.zip"));
        var text = aid.get("aids/aide-au-conseil.yaml").replaceAll("(?m)^next:.*\n", "");
        aid.put("aids/aide-au-conseil.yaml", text + "next: aide-au-conseil\n");

        assertThat(send(administrator, zip(aid))).hasStatus(422).bodyText().contains("tournent en rond");
    }

    @Test
    void what_is_no_archive_of_settings_is_refused() throws Exception {
        assertThat(send(administrator, "bonjour".getBytes(StandardCharsets.UTF_8))).hasStatus(422).bodyText().contains("n’est pas une archive ZIP");
        assertThat(send(administrator, new byte[0])).hasStatus(422).bodyText().contains("Choisissez le fichier .zip");
        assertThat(send(administrator, new byte[5_000_001])).hasStatus(422).bodyText().contains("plus de 5 Mo");
        assertThat(send(administrator, zip(new LinkedHashMap<>(Map.of("../sortie.yaml", "a: b"))))).hasStatus(422).bodyText().contains("nom de fichier interdit");
        assertThat(send(web.head(), zip(new LinkedHashMap<>(Map.of("grids/a.yaml", "a: b"))))).hasStatus(403);
    }

    private long rows() {
        return jdbc.sql("select (select count(*) from pack.load) + (select count(*) from revisions.draft) + (select count(*) from calls.call_revision)").query(Long.class).single();
    }

    private MvcTestResult send(Caller.Account who, byte[] archive) {
        return mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart("/gestion/reglages")
                .file(new MockMultipartFile("fichier", "reglages.zip", "application/zip", archive)).with(user(who.id().toString())).with(csrf()));
    }

    private static Map<String, String> files(MvcTestResult answer) throws Exception {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static byte[] zip(Map<String, String> files) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
