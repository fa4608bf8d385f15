package fr.levain.calls.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.accounts.Accounts;
import fr.levain.calls.RulesDrafts;
import fr.levain.eligibility.Weight;
import fr.levain.revisions.TextBrowser;
import fr.levain.testing.LevainTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class RuleEditorScreenTests {
    private static final String CEILING = "requested_amount <= euros(40000)";

    @Autowired MockMvcTester mvc;
    @Autowired Accounts accounts;
    @Autowired RulesDrafts rules;
    @Autowired JdbcClient jdbc;

    TextBrowser web;
    String text;

    @BeforeEach
    void blank_rules() {
        web = TextBrowser.of(mvc, accounts);
        text = web.post(web.officer(), "/gestion/regles", "titre", "Innovations sociales 2016 " + UUID.randomUUID()).getResponse().getRedirectedUrl();
    }

    @Test
    void rules_are_written_protected_by_an_example_tried_and_published() {
        // given
        assertThat(rule("Plafond", CEILING)).hasStatus3xxRedirection();
        assertThat(web.get(web.officer(), text)).bodyText().contains("est au plus 40");

        // when: the example says otherwise
        assertThat(example("Un euro de trop", "requested_amount", "40 001", "attendu-plafond", "MET")).hasStatus3xxRedirection();
        assertThat(web.get(web.head(), text + "/verification")).bodyText().contains("L’exemple « Un euro de trop » attend de la règle « Plafond » : respectée. Elle répond : non respectée.", "/exemples/1");
        assertThat(web.publish(web.head(), text)).hasStatus(422);
        assertThat(web.save(text + "/exemples/1", "exemple", "Un euro de trop", "champ", "requested_amount", "requested_amount", "40 001", "attendu-plafond", "NOT_MET", "passe", "oui"))
                .hasStatus3xxRedirection();

        // then
        assertThat(web.publish(web.officer(), text)).hasStatus(403);
        assertThat(web.publish(web.head(), text)).hasRedirectedUrl(text + "/versions?publiee=1");
        var published = rules.published(slug()).orElseThrow().written().rules();
        assertThat(published.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.expression()).isEqualTo(CEILING);
            assertThat(rule.weight()).isEqualTo(Weight.WARNING);
        });
        assertThat(published.cases()).singleElement().satisfies(example -> assertThat(example.eligible()).contains(true));
    }

    @Test
    void an_expression_that_cannot_be_run_is_refused_with_its_line_its_column_and_a_sentence() {
        assertThat(rule("Plafond", "requested_amount <= 40000")).hasStatus(422).bodyText()
                .contains("Ligne 1, colonne 18", "Un montant se compare à un montant", "requested_amount &lt;= 40000");
        assertThat(rule("Lieu", "departements.exists(d, d == '23')")).hasStatus(422).bodyText().contains("« departements » n’existe pas", "departments");
        assertThat(rule("Nature", "holder_kind == 'nimporte'")).hasStatus(422).bodyText()
                .contains("Ligne 1, colonne 16", "« nimporte » n’est pas un choix de « Nature du porteur ». Choix possibles : association (Association)");
        assertThat(rule("Suite", "holder_kind ==\n")).hasStatus(422).bodyText().contains("n’est pas terminée");
        assertThat(rule("Longue", "already_started || ".repeat(200) + "true")).hasStatus(422).bodyText().contains("trop longue");
        assertThat(rule("Boucles", "partners.all(a, partners.all(b, a == b))")).hasStatus(422).bodyText().contains("à l’intérieur d’une autre");
        assertThat(rule("Message", CEILING, "respectee", "Vous demandez {montant}.")).hasStatus(422).bodyText().contains("cite « montant »");
        assertThat(rules.draft(slug(), web.officer()).rules()).allMatch(rule -> rule.expression().isEmpty());
    }

    @Test
    void rules_read_the_questions_of_their_form() {
        assertThat(rule("Gouvernance", "people_count >= 2.0")).hasStatus(422).bodyText().contains("« people_count » n’existe pas");
        assertThat(web.post(web.officer(), text, "titre", "Innovations sociales", "formulaire", "inconnu")).hasStatus(422).bodyText().contains("Choisissez un formulaire publié");

        assertThat(web.post(web.officer(), text, "titre", "Innovations sociales", "formulaire", "ami-innovation-sociale")).hasStatus3xxRedirection();

        assertThat(web.save(text + "/regles/gouvernance", values("Gouvernance", "people_count >= 2.0"))).hasStatus3xxRedirection();
    }

    @Test
    void a_trial_on_invented_answers_leaves_no_trace() {
        rule("Plafond", CEILING);
        rule("Partenaires", "size(partners) >= 1");
        var before = rows();

        assertThat(web.get(web.officer(), text + "/essai")).hasStatusOk().bodyText().contains("Pas encore connu (2)");
        assertThat(trial("requested_amount", "40001")).hasStatusOk().bodyText().contains("Demandez moins.", "Point d’attention");
        assertThat(trial("requested_amount", "beaucoup")).hasStatus(422).bodyText().contains("Indiquez un montant en euros", "value=\"beaucoup\"");
        assertThat(trial("requested_amount", "40000", "action", "ajouter:partners")).hasStatusOk().bodyText().contains("partners");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void the_past_dossiers_whose_finding_would_change_are_shown() {
        rule("Plafond", "requested_amount <= euros(1)");

        assertThat(web.get(web.officer(), text + "/effet?appel=innovation-sociale")).hasStatusOk().bodyText().contains("Ces constats sont une simulation");
    }

    @Test
    void the_rules_of_the_pack_are_there_to_be_read_and_revised() {
        assertThat(web.get(web.officer(), "/gestion/regles")).bodyText().contains("Règles de l’AMI innovation sociale");
        assertThat(web.get(web.officer(), "/gestion/regles/ami-innovation-sociale")).bodyText().contains("Projet collectif", "Une association expérimente avec des usagers et un laboratoire");
    }

    @Test
    void what_lacks_is_told_with_the_place_to_mend() {
        rule("Plafond", CEILING, "source", "", "inconnue", "");

        assertThat(web.get(web.head(), text + "/verification")).bodyText()
                .contains("Dites d’où vient la règle « Plafond »", "/regles/plafond#source", "Aucun exemple ne protège ces règles");
        assertThat(web.post(web.officer(), text + "/regles", "nouvelle", "")).hasStatus(422).bodyText().contains("Donnez un titre à la règle");
        assertThat(example("", "requested_amount", "1")).hasStatus(422).bodyText().contains("Donnez un titre à l’exemple", "Dites ce que l’exemple attend");
    }

    private MvcTestResult rule(String title, String expression, String... more) {
        var page = web.post(web.officer(), text + "/regles", "nouvelle", title).getResponse().getRedirectedUrl();
        return web.save(page, values(title, expression, more));
    }

    private static String[] values(String title, String expression, String... more) {
        var values = new java.util.LinkedHashMap<String, String>();
        for (var each : new String[][] {{"titre", title}, {"expression", expression}, {"poids", "WARNING"}, {"respectee", "C’est bon."},
                {"non-respectee", "Demandez moins."}, {"inconnue", "Répondez."}, {"source", "Règlement, article 3"}}) values.put(each[0], each[1]);
        for (int i = 0; i < more.length; i += 2) values.put(more[i], more[i + 1]);
        return values.entrySet().stream().flatMap(each -> java.util.stream.Stream.of(each.getKey(), each.getValue())).toArray(String[]::new);
    }

    private MvcTestResult example(String title, String... more) {
        var all = new String[more.length + 4];
        System.arraycopy(more, 0, all, 4, more.length);
        all[0] = "exemple";
        all[1] = title;
        all[2] = "champ";
        all[3] = "requested_amount";
        return web.post(web.officer(), text + "/exemples/nouveau", all);
    }

    private MvcTestResult trial(String... typed) {
        return web.post(web.officer(), text + "/essai", typed);
    }

    private long rows() {
        return jdbc.sql("select count(*) from audit.entry").query(Long.class).single();
    }

    private String slug() {
        return text.substring(text.lastIndexOf('/') + 1);
    }
}
