package fr.levain.support.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.audit.Journal;
import fr.levain.audit.TimelineEntry;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.support.Action;
import fr.levain.support.Alerts;
import fr.levain.support.CaseloadExports;
import fr.levain.support.CaseloadQuery;
import fr.levain.support.CaseloadTable;
import fr.levain.support.FollowUps;
import fr.levain.support.MySupport;
import fr.levain.support.PlansOfAction;
import fr.levain.support.SomeSupport;
import fr.levain.support.SupportRounds;
import fr.levain.support.SupportSession;
import fr.levain.support.SupportStatus;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class CaseloadScreenTests {
    private static final String LIST = "/partenaire/accompagnements";
    private static final String IMPORT = LIST + "/import";

    @Autowired MockMvcTester browser;
    @Autowired SomeSupport some;
    @Autowired FollowUps followUps;
    @Autowired PlansOfAction actions;
    @Autowired Alerts alerts;
    @Autowired SupportRounds rounds;
    @Autowired MySupport mine;
    @Autowired CaseloadExports exports;
    @Autowired Journal journal;
    @Autowired JdbcClient sql;

    @Test
    void a_table_is_shown_line_by_line_and_does_nothing_before_it_is_confirmed() {
        var adviser = some.adviserOf("atis");
        var key = key();
        var titles = "cle;programme;etape;projet;porteur;courriel;commune;accompagnateur;prochain_contact\n";
        var wrong = send("projets", titles + key + ";fabrique-a-initiatives;etud;=1+1;Nour Essai;pas-une-adresse;;;01/01/2020\n", adviser);
        assertThat(get(wrong, adviser)).hasStatusOk().bodyText().contains("Rien n’est importé", "etape", "vouliez-vous dire « etude »", "formule", "courriel").doesNotContain("Importer ce fichier");
        assertThat(post(wrong, adviser)).hasStatus(422);

        var email = "m" + UUID.randomUUID() + "@exemple.fr";
        var file = titles + key + ";fabrique-a-initiatives;etude;Ferme partagée;Alix Essai;" + email + ";23030;" + adviser.email() + ";01/12/2030\n";
        var path = send("projets", file, adviser);
        assertThat(get(path, adviser)).hasStatusOk().bodyText().contains("Vérifiez avant d’importer", "1\u00a0ligne nouvelle", "Ferme partagée", "Rien n’est encore fait");
        assertThat(get(path, some.adviserOf("atis"))).as("a colleague's file").hasStatus(404);
        assertThat(new Mailbox(sql).of(email)).isEmpty();

        assertThat(post(path, adviser)).hasStatus(303);
        assertThat(post(path, adviser)).as("twice").hasStatus(303);
        assertThat(get(path, adviser)).bodyText().contains("C’est importé", "1\u00a0ligne nouvelle");
        assertThat(new Mailbox(sql).of(email)).hasSize(1);
        assertThat(get(LIST + "?vue=INVITED&accompagnateur=" + adviser.id(), adviser)).bodyText().contains("Ferme partagée", key);

        assertThat(get(send("projets", file, adviser), adviser)).bodyText().contains("Rien à changer").doesNotContain("Importer ce fichier");
        assertThat(get(send("projets", file.replace("etude", "transmission"), adviser), adviser)).bodyText().contains("1\u00a0ligne changée", "Passe de « etude » à « transmission »");
        var elsewhere = some.adviserOf("adi-na");
        assertThat(get(send("projets", file, elsewhere), elsewhere)).as("not their programme").bodyText().contains("Rien n’est importé", "fabrique-a-initiatives");
    }

    @Test
    void a_key_that_a_file_gives_twice_is_refused_and_a_line_whose_project_is_erased_opens_nothing_again() {
        var adviser = some.adviserOf("atis");
        var plan = some.active(SomeSupport.FACTORY, adviser);
        var other = some.active(SomeSupport.FACTORY, adviser);
        var key = key();
        assertThat(get(send("projets", "numero;cle\n" + plan.reference() + ";" + key + "\n" + other.reference() + ";" + key + "\n", adviser), adviser))
                .bodyText().contains("Rien n’est importé", "Ce projet, ou sa clé, paraît deux fois dans le fichier.");
        var file = "cle;programme;projet;porteur;courriel\n" + key + ";fabrique-a-initiatives;Ferme partagée;Alix Essai;q" + UUID.randomUUID() + "@exemple.fr\n";
        take("projets", file, adviser);
        var opened = sql.sql("select token from support.plan where own_key = :key").param("key", key).query(String.class).single();

        mine.decline(opened, SomeSupport.VISITOR);

        assertThat(sql.sql("select count(*) from support.plan where own_key = :key or origin_ref = :key").param("key", key).query(Long.class).single()).as("the key goes with the rest").isZero();
        assertThat(get(send("projets", file, adviser), adviser)).bodyText().contains("Rien à changer", "n’a pas eu lieu");
    }

    @Test
    void a_download_that_is_cut_is_known_to_the_holder_and_takes_nothing_once_they_withdraw() {
        var adviser = some.adviserOf("atis");
        var plan = some.active(SomeSupport.FACTORY, adviser);
        var query = CaseloadQuery.of(CaseloadQuery.View.OPEN).with(CaseloadQuery.Filters.NONE.withAdviser(adviser.id().toString()));
        assertThatThrownBy(() -> exports.take(List.of(CaseloadTable.PROJECTS), query, adviser, new Taking(() -> {
            throw new IllegalStateException("The browser is gone.");
        }))).hasMessage("The browser is gone.");
        assertThat(mine.open(plan.token()).looks()).extracting(each -> each.person()).containsExactly(adviser.name());
        assertThat(journal.timelineOf(Accounts.subject(adviser.id()))).extracting(TimelineEntry::sentence).contains("Liste des accompagnements téléchargée.");

        var taken = new Taking(() -> {});
        exports.take(List.of(CaseloadTable.PROJECTS), query, adviser, taken);
        assertThat(taken.rows).hasSize(1);
        var overtaken = new Taking(() -> mine.withdraw(plan.token(), SomeSupport.VISITOR));
        exports.take(List.of(CaseloadTable.PROJECTS), query, adviser, overtaken);
        assertThat(overtaken.rows).isEmpty();
    }

    /** Does this once a table begins. */
    private static final class Taking implements CaseloadExports.Taker {
        private final List<List<String>> rows = new ArrayList<>();
        private final Runnable begun;

        Taking(Runnable begun) {
            this.begun = begun;
        }

        @Override
        public void begin(CaseloadTable table) {
            begun.run();
        }

        @Override
        public void row(List<String> cells) {
            rows.add(cells);
        }

        @Override
        public void end() {}
    }

    @Test
    void sessions_hours_and_milestones_come_in_by_the_partners_key_once_and_go_out_as_they_came() throws Exception {
        var adviser = some.adviserOf("dla-creuse");
        var plan = some.active(SomeSupport.DLA, adviser);
        var key = key();
        take("projets", "numero;cle\n" + plan.reference() + ";" + key + "\n", adviser);
        var sessions = "cle;rencontre;date;duree;moyen;compte_rendu;lecteurs\n" + key + ";R1;" + some.today() + ";90;visite;\"- Le camion.\n- La banque.\";porteur\n";
        take("rencontres", sessions, adviser);
        take("heures", "cle;heure;date;duree;travail\n" + key + ";H1;" + some.today() + ";45;Relire les comptes\n", adviser);
        take("jalons", "cle;jalon;prevu_le;atteint_le\n" + key + ";plan-adopte;2027-02-01;\n", adviser);
        actions.ask(plan.reference(), "=Fondation", Euros.of(12_000), some.today(), adviser);
        actions.plan(plan.reference(), Action.Kind.TASK, "Rappeler la mairie", "Nous", Optional.empty(), adviser);
        assertThat(get(plan.partnerPath(), adviser)).bodyText().contains("Le camion.", "Relire les comptes");

        var all = zip(get(LIST + "/exports/accompagnements.zip?accompagnateur=" + adviser.id(), adviser));
        assertThat(all.keySet()).containsExactly("projets.csv", "rencontres.csv", "heures.csv", "jalons.csv", "financements.csv", "plan.csv", "resultats.csv");
        assertThat(all.get("rencontres.csv")).startsWith("\ufeffnumero;cle;programme;rencontre").contains(plan.reference() + ";" + key, ";R1;", "\"'- Le camion.");
        assertThat(all.get("financements.csv")).contains("'=Fondation;12000;").doesNotContain(";=Fondation");
        assertThat(all.get("plan.csv")).contains("tache;Rappeler la mairie;Nous");
        for (var table : new String[] {"projets", "rencontres", "heures", "jalons"})
            assertThat(get(send(table, all.get(table + ".csv"), adviser), adviser)).as(table).bodyText().contains("Rien à changer");
        assertThat(mine.open(plan.token()).looks()).as("its holder reads who took it").isNotEmpty();

        assertThat(get(send("rencontres", sessions.replace(";90;", ";60;"), adviser), adviser)).bodyText().contains("1\u00a0ligne changée");
        take("rencontres", sessions.replace(";90;", ";60;"), adviser);
        assertThat(followUps.read(plan.reference(), adviser).sessions()).extracting(SupportSession::minutes).containsExactly(60);

        mine.withdraw(plan.token(), SomeSupport.VISITOR);
        assertThat(get(send("rencontres", sessions, adviser), adviser)).bodyText().contains("Le porteur a retiré son accord", plan.reference()).doesNotContain("Importer ce fichier", plan.title());
        assertThat(get(send("projets", "cle;programme;projet;porteur;courriel\n" + key() + ";dla-creuse;Autre;Camille;" + plan.holder().email() + "\n", adviser), adviser))
                .as("not even that they were followed").bodyText().doesNotContain(plan.title(), plan.reference());
        assertThat(body(get(LIST + "/exports/projets.csv?vue=WITHDRAWN&mots=" + key, adviser))).contains(plan.reference() + ";" + key).doesNotContain("Camille", plan.title());
        assertThat(get(LIST + "?vue=WITHDRAWN&mots=" + key, adviser)).bodyText().contains("Accord retiré le", plan.reference()).doesNotContain("Camille", plan.title());
        assertThat(get(LIST + "?vue=WITHDRAWN&mots=semeurs+" + key, adviser)).as("what was taken back is not searched").bodyText().doesNotContain(plan.reference());
    }

    @Test
    void a_caseload_is_searched_by_words_without_accents_department_and_nobody_and_keeps_its_filters() {
        var adviser = some.adviserOf("dla-vienne");
        var plan = some.active("dla-vienne", adviser);
        var here = "&accompagnateur=" + adviser.id();
        assertThat(get(LIST + "?mots=EPICERIE+semeu&departement=23" + here, adviser)).bodyText().contains(plan.reference(), "departement=23");
        assertThat(get(LIST + "?mots=" + plan.reference() + here, adviser)).bodyText().contains(plan.partnerPath());
        assertThat(get(LIST + "?mots=boulangerie" + here, adviser)).bodyText().contains("Aucun projet ne répond").doesNotContain(plan.partnerPath());
        assertThat(get(LIST + "?departement=86" + here, adviser)).bodyText().doesNotContain(plan.partnerPath());
        assertThat(get(LIST + "?mots=%25'%22%00;%20:*" + here, adviser)).hasStatusOk();
        assertThat(get(LIST + "?accompagnateur=personne&mots=" + plan.reference(), adviser)).bodyText().doesNotContain(plan.partnerPath());
        sql.sql("update support.plan set adviser = null where id = :id").param("id", plan.id().value()).update();
        assertThat(get(LIST + "?accompagnateur=personne&mots=" + plan.reference(), adviser)).bodyText().contains(plan.partnerPath(), "Personne encore");
        assertThat(some.again(plan).status()).isEqualTo(SupportStatus.ACTIVE);
    }

    @Test
    void an_alert_is_put_off_with_a_reason_taken_back_and_the_region_reads_how_many_there_are() {
        var adviser = some.adviserOf("atis");
        var plan = some.active(SomeSupport.FACTORY, adviser);
        actions.plan(plan.reference(), Action.Kind.TASK, "Rappeler la mairie", "Nous", Optional.of(some.today().minusDays(2)), adviser);
        rounds.findAlerts();
        var path = plan.partnerPath() + "/alertes";
        assertThat(get(plan.partnerPath(), adviser)).bodyText().contains("« Rappeler la mairie » était attendu le", path);
        assertThat(post(path, adviser, "raison", "Elle est fermée")).hasStatus(422).bodyText().contains("Elle est fermée", "href=\"#choix\"", "href=\"#alerte\"");
        var key = AlertsPage.key(alerts.of(plan).open().getFirst());
        assertThat(post(path, adviser, "alerte", key, "choix", "plus-tard", "raison", "Fermée", "retour-jour", "1", "retour-mois", "1", "retour-annee", "2020"))
                .hasStatus(422).bodyText().contains("Indiquez un jour à venir", "2020");
        assertThat(post(path, adviser, "alerte", key, "choix", "ecarter", "raison", "Fermée jusqu’à l’été")).hasStatus(303);
        assertThat(get(path, adviser)).bodyText().contains("Écartée par Conseil atis", "Fermée jusqu’à l’été", "Aucune alerte sur ce projet");
        assertThat(get("/accompagnement/suivis", some.officer())).hasStatusOk().bodyText().contains("Alertes des partenaires", "Action en retard").doesNotContain("Fermée jusqu’à l’été", "Rappeler la mairie");
        assertThat(post(path + "/reprise", adviser, "alerte", key)).hasStatus(303);
        assertThat(get(path, adviser)).bodyText().contains("« Rappeler la mairie » était attendu").doesNotContain("Écartée par");
        assertThat(post(path + "/contact", adviser, "contact-jour", "3", "contact-mois", "12", "contact-annee", "2020")).hasStatus(422);
        assertThat(get(path, some.adviserOf("adi-na"))).as("not theirs").hasStatus(404);
    }

    private void take(String table, String content, Caller.Account adviser) {
        var path = send(table, content, adviser);
        assertThat(post(path, adviser)).as("%s", content).hasStatus(303);
    }

    private String send(String table, String content, Caller.Account adviser) {
        var sent = browser.post().uri(IMPORT).multipart().file(new MockMultipartFile("fichier", table + ".csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)))
                .param("tableau", table).with(csrf()).with(user(adviser.id().toString())).exchange();
        assertThat(sent).as("%s", content).hasStatus(303);
        return sent.getResponse().getHeader("Location");
    }

    private MvcTestResult get(String path, Caller.Account adviser) {
        return browser.get().uri(java.net.URI.create(path)).with(user(adviser.id().toString())).exchange();
    }

    private MvcTestResult post(String path, Caller.Account adviser, String... fields) {
        var request = browser.post().uri(path).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.with(user(adviser.id().toString())).exchange();
    }

    private static String body(MvcTestResult result) throws UnsupportedEncodingException {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> zip(MvcTestResult result) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    private static String key() {
        return "K" + UUID.randomUUID().toString().replace("-", "");
    }
}
