package fr.levain.calls.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.calls.Schemes;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.testing.LevainTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class SchemeEditorScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired Accounts accounts;
    @Autowired Schemes schemes;
    @Autowired JdbcClient jdbc;

    Caller.Account officer;
    Caller.Account head;
    Caller.Account administrator;
    String aid;

    @BeforeEach
    void people_and_an_aid_of_their_own() {
        officer = someone(Role.CASE_OFFICER);
        head = someone(Role.HEAD);
        administrator = someone(Role.ADMINISTRATOR);
        aid = post(officer, "/gestion/aides-du-reglement", "titre", "Étude " + word(), "copie", "etude-de-faisabilite")
                .getResponse().getRedirectedUrl();
    }

    @Test
    void an_officer_changes_an_aid_a_head_publishes_it_and_the_public_reads_what_changed_and_when() {
        // given
        assertThat(publish(head)).hasRedirectedUrl(aid + "/versions?publiee=1");
        assertThat(page("/reglement/" + slug())).contains("Les textes publics ne donnent pas de montant");

        // when
        post(officer, aid + "/brouillon");
        save("montant", "forme", "SHARE", "taux", "60", "taux.source", "Délibération du 1er décembre 2026", "plafond", "12 000",
                "plafond.source", "Délibération du 1er décembre 2026");
        save("conditions", "condition.0.libelle", "Le prestataire est indépendant du porteur.", "condition.0.source", "Délibération du 1er décembre 2026");

        // then
        assertThat(page(officer, aid + "/verification"))
                .contains("Montant : « 50 % des dépenses au plus, jusqu’à 15 000 € » devient « 60 % des dépenses au plus, jusqu’à 12 000 € ».")
                .contains("Conditions : « L’étude est confiée à un prestataire extérieur. » devient « Le prestataire est indépendant du porteur. ».");
        assertThat(publish(officer)).hasStatus(403);
        assertThat(publish(head)).hasRedirectedUrl(aid + "/versions?publiee=2");
        assertThat(page("/reglement/" + slug()))
                .contains("60 % des dépenses au plus, jusqu’à 12 000 €", "Le prestataire est indépendant du porteur.", "Version 2, publiée le")
                .contains("Montant non précisé par les textes publics", "Maintenant :");
        assertThat(page("/reglement/" + slug() + "/versions/1")).contains("Version 1, remplacée depuis").doesNotContain("jusqu’à 12 000 € </strong>");
        assertThat(page("/aides?q=" + slug().substring(6))).contains("/aides/" + slug());
    }

    @Test
    void a_rule_that_does_not_read_is_told_with_its_line_and_column_and_refused() {
        var refused = save("regles", "regle.0.libelle", "Plafond", "regle.0.code", "P1", "regle.0.expression", "requested_amount <= 40000",
                "regle.0.poids", "BLOCKING", "regle.0.source", "Délibération", "regle.1.libelle", "Nature", "regle.1.code", "P2",
                "regle.1.expression", "holder_kind == 'nimporte'", "regle.1.source", "Délibération");

        assertThat(refused).hasStatus(422).bodyText().contains("Ligne 1, colonne 18 : Un montant se compare à un montant",
                "Ligne 1, colonne 16 : « nimporte » n’est pas un choix de « Nature du porteur ». Choix possibles : association (Association)");
        assertThat(document(refused).select("[name=regle.1.expression]").val()).isEqualTo("holder_kind == 'nimporte'");
        assertThat(page(officer, aid + "/verification")).doesNotContain("Règle P1, ligne 1");
    }

    @Test
    void a_condition_of_a_document_that_does_not_read_is_told_with_its_line_and_column_and_refused() {
        var refused = save("pieces", "piece.0.libelle", "Statuts", "piece.0.code", "STATUTS", "piece.0.quand", "INDISPENSABLE",
                "piece.0.si", "toto +", "piece.0.source", "Délibération");

        assertThat(refused).hasStatus(422).bodyText().contains("Ligne 1, colonne 7 : L’expression n’est pas terminée");
    }

    @Test
    void what_cannot_be_read_is_told_and_nothing_typed_is_lost() {
        var refused = save("montant", "forme", "SHARE", "taux", "beaucoup", "taux.source", "Délibération", "plafond", "12 000", "plafond.source", "S0");

        assertThat(refused).hasStatus(422);
        assertThat(document(refused).select("#taux").val()).isEqualTo("beaucoup");
        assertThat(document(refused).select("#plafond").val()).isEqualTo("12 000");
        assertThat(document(refused).text()).contains("Indiquez un pourcentage de 0 à 100");
    }

    @Test
    void two_officers_on_the_same_part_lose_nothing_and_two_parts_do_not_meet() {
        var read = digest("conditions");
        save("presentation", "titre", "Étude " + slug(), "resume", "Autre résumé.", "modalite", "projets-innovants", "source", "S0",
                "equipe", "ess-direction", "contact", "Direction de l’ESS");
        assertThat(post(officer, aid + "/parties/conditions", "lu", read, "action", "enregistrer", "condition.0.libelle", "Une seule fois.",
                "condition.0.source", "S0")).hasStatus3xxRedirection();

        var met = post(head, aid + "/parties/conditions", "lu", read, "action", "enregistrer", "condition.0.libelle", "Deux fois.", "condition.0.source", "S0");

        assertThat(met).hasStatus(409);
        assertThat(document(met).text()).contains("Conditions : « Une seule fois. » devient « Deux fois. ».");
        assertThat(document(met).select("textarea[name=condition.0.libelle]").text()).isEqualTo("Deux fois.");
    }

    @Test
    void an_aid_is_tried_on_some_answers_and_nothing_is_kept() {
        var before = counts();

        var tried = post(officer, aid + "/essai", "champ", "holder_kind", "holder_kind", "association", "champ", "phase", "phase", "deploiement",
                "champ", "assiette_essai", "assiette_essai", "20 000");

        assertThat(plain(document(tried).select("main").text()))
                .contains("Votre structure peut recevoir cette aide : Association.", "Cette aide ne concerne pas cette étape du projet.")
                .contains("Assiette 20 000,00 € × 50 % = 10 000,00 €", "Essai : rien n’est enregistré");
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void an_administrator_answers_for_an_assumption_which_is_written_down_and_then_told_to_the_public() {
        publish(head);
        assertThat(page("/reglement/" + slug())).doesNotContain("15 000");
        assertThat(post(officer, aid + "/hypotheses", "hypothese", "montant:plafond")).hasStatus(403);

        assertThat(post(administrator, aid + "/hypotheses", "hypothese", "montant:plafond")).hasStatus3xxRedirection();

        assertThat(page("/reglement/" + slug())).contains("Jusqu’à 15 000 €").doesNotContain("50 %");
        assertThat(page(officer, aid)).contains("Confirmée");
        assertThat(journal("SchemeAssumptionConfirmed")).isEqualTo(1);
    }

    @Test
    void a_withdrawn_aid_is_no_longer_offered_and_comes_back_with_a_new_version() {
        publish(head);
        assertThat(post(officer, aid + "/retrait")).hasStatus(403);
        assertThat(page(head, aid + "/retrait")).contains("Ne plus proposer cette aide");

        assertThat(post(head, aid + "/retrait")).hasStatus3xxRedirection();

        assertThat(page("/reglement/" + slug())).contains("Aide retirée");
        assertThat(page("/reglement")).doesNotContain("/reglement/" + slug() + "\"");
        assertThat(page("/aides/" + slug())).contains("Close depuis le");
        assertThat(journal("SchemeWithdrawn")).isEqualTo(1);

        post(head, aid + "/brouillon");
        publish(head);
        assertThat(page("/reglement/" + slug())).doesNotContain("Aide retirée");
        assertThat(page("/aides/" + slug())).doesNotContain("Close depuis le");
    }

    @Test
    void aids_that_follow_each_other_in_a_circle_are_refused() {
        publish(head);
        post(officer, aid + "/brouillon");
        save("etapes", "suite", slug());

        assertThat(page(officer, aid + "/verification")).contains("tournent en rond");
        assertThat(publish(head)).hasStatus(422);
    }

    @Test
    void a_new_aid_is_written_from_a_blank_page_and_says_what_it_lacks() {
        aid = post(officer, "/gestion/aides-du-reglement", "titre", "Aide neuve " + UUID.randomUUID()).getResponse().getRedirectedUrl();
        assertThat(page(officer, aid + "/verification")).contains("Écrivez le résumé de l’aide.", "Rangez l’aide sous une modalité du règlement.",
                "Dites à qui l’aide s’adresse.", "Ajoutez au moins une règle.", "Choisissez au moins un régime d’aides d’État.");

        save("presentation", "titre", "Aide neuve " + slug(), "resume", "Un prêt de matériel.", "modalite", "conseil", "source", "Délibération",
                "debut-jour", "1", "debut-mois", "11", "debut-annee", "2026", "dates-connues", "oui", "equipe", "ess-direction",
                "contact", "Direction de l’ESS", "en-continu", "oui");
        save("pour-qui", "beneficiaires", "Associations\nCoopératives", "porteurs", "association", "themes", "ess", "depenses", "formation");
        save("montant", "forme", "LUMP_SUM", "forfait", "1 500,50", "forfait.source", "Délibération", "resultat", "Le matériel est rendu.");
        save("regles", "regle.0.libelle", "Nature du porteur", "regle.0.expression", "holder_kind == 'association'", "regle.0.poids", "BLOCKING",
                "regle.0.source", "Délibération");
        save("versement", "regimes", "DE_MINIMIS", "strategies", "srdeii", "part.0.libelle", "Unique", "part.0.part", "100", "part.0.quand",
                "à la signature", "versement.source", "Délibération");

        assertThat(page(officer, aid + "/verification")).contains("Prêt à publier");
        assertThat(publish(head)).hasRedirectedUrl(aid + "/versions?publiee=1");
        assertThat(page("/reglement/" + slug())).contains("Forfait de 1 500,50 €", "Le matériel est rendu.", "Coopératives", "100 % à la signature");
        assertThat(page("/reglement")).contains("/reglement/" + slug());
    }

    private MvcTestResult save(String part, String... typed) {
        var request = browser.post().uri(aid + "/parties/" + part).with(user(officer.id().toString())).with(csrf())
                .param("lu", digest(part)).param("action", "enregistrer");
        for (int i = 0; i < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }

    private String digest(String part) {
        return Jsoup.parse(page(officer, aid + "/parties/" + part)).select("input[name=lu]").val();
    }

    private MvcTestResult publish(Caller.Account who) {
        var read = Jsoup.parse(page(head, aid + "/verification")).select("input[name=lu]").val();
        return post(who, aid + "/publication", "lu", read);
    }

    /** A word of letters alone: digits around an "e" would be searched as a number. */
    private static String word() {
        return UUID.randomUUID().toString().replace("-", "").chars()
                .mapToObj(c -> Character.isDigit(c) ? (char) (c - '0' + 'g') : (char) c)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private String slug() {
        return aid.substring(aid.lastIndexOf('/') + 1);
    }

    private List<Long> counts() {
        return Stream.of("audit.entry", "applications.application", "revisions.draft", "documents.document", "projects.project")
                .map(table -> jdbc.sql("select count(*) from " + table).query(Long.class).single()).toList();
    }

    private long journal(String event) {
        return jdbc.sql("select count(*) from audit.entry where event = :event and facts ->> 'scheme' = :slug")
                .param("event", event).param("slug", slug()).query(Long.class).single();
    }

    private String page(String path) {
        var result = browser.get().uri(path).exchange();
        assertThat(result).as(path).hasStatusOk();
        return plain(text(result));
    }

    private String page(Caller.Account who, String path) {
        var result = browser.get().uri(path).with(user(who.id().toString())).exchange();
        assertThat(result).as(path).hasStatusOk();
        return plain(text(result));
    }

    private static Document document(MvcTestResult result) {
        return Jsoup.parse(text(result));
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\u202f\u00a0]", " ");
    }

    private MvcTestResult post(Caller.Account who, String path, String... parameters) {
        var request = browser.post().uri(path).with(user(who.id().toString())).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) request = request.param(parameters[i], parameters[i + 1]);
        return request.exchange();
    }

    private Caller.Account someone(Role role) {
        var by = new Caller.System("test");
        var person = accounts.open("Agent inventé", UUID.randomUUID() + "@exemple.fr", Optional.empty(), by);
        accounts.grant(person.id(), role, Optional.empty(), by);
        return accounts.caller(person.id()).orElseThrow();
    }
}
