package fr.levain.calls.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.calls.CallPublication;
import fr.levain.calls.CallStatus;
import fr.levain.calls.Calls;
import fr.levain.calls.Stage;
import fr.levain.calls.SupportTerms;
import fr.levain.calls.Vat;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Role;
import fr.levain.testing.LevainTest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class CallEditorScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired Accounts accounts;
    @Autowired CallPublication publication;
    @Autowired Calls calls;
    @Autowired JdbcClient jdbc;

    Caller.Account head;
    Caller.Account officer;

    @BeforeEach
    void people() {
        head = someone(Role.HEAD);
        officer = someone(Role.CASE_OFFICER);
    }

    @Test
    void P02_a_blank_call_says_what_it_lacks_and_each_point_leads_to_the_page_that_mends_it() {
        var call = started("vierge", "");

        var check = html(get(officer, call + "/verification"));

        assertThat(check.select(".lv-findings a").eachAttr("href")).contains(call + "/identite", call + "/public", call + "/montants",
                call + "/formulaire", call + "/pieces", call + "/contact", call + "/jugement", call + "/calendrier");
        assertThat(post(head, call + "/publication", "lu", read(call + "/identite", officer))).hasStatus(409);
        var digest = html(get(head, call + "/verification"));
        assertThat(digest.select("input[name=lu]")).isEmpty();
        check.select(".lv-findings a").eachAttr("href").forEach(page -> assertThat(get(officer, page)).hasStatusOk());
    }

    @Test
    void P08_a_call_is_copied_with_its_form_grid_rules_and_its_dates_shifted() {
        var like = calls.bySlug("innovation-sociale").orElseThrow().current();
        var call = location(post(officer, "/gestion/appels", "titre", "Copie " + UUID.randomUUID(), "depuis", "copie", "copie", "innovation-sociale",
                "ouverture.jour", "2028-03-01", "ouverture.heure", "09:00"));

        var copy = publication.draft(slug(call)).draft();
        assertThat(copy.form()).isEqualTo(like.form());
        assertThat(copy.grid()).isEqualTo(like.grid());
        assertThat(copy.rules()).isEqualTo(like.rules());
        assertThat(copy.opensAt()).isEqualTo("2028-03-01T08:00:00Z");
        assertThat(Duration.between(copy.opensAt(), copy.cutOffs().getFirst().at()).toDays())
                .isBetween(Duration.between(like.opensAt(), like.cutOffs().getFirst().at()).toDays() - 1, Duration.between(like.opensAt(), like.cutOffs().getFirst().at()).toDays() + 1);
        assertThat(publication.draft(slug(call)).call().status()).isEqualTo(CallStatus.DRAFT);
        assertThat(get(officer, "/appels/" + slug(call))).hasStatus(404);
    }

    @Test
    void what_cannot_be_read_comes_back_as_it_was_typed() {
        var call = copied();

        var answer = post(officer, call + "/montants", "lu", read(call + "/montants", officer), "taux.valeur", "beaucoup", "taux.source", "Délibération",
                "plafond.valeur", "30 000", "plafond.source", "", "enveloppe", "ami-innovation-sociale");

        assertThat(answer).hasStatus(422).bodyText().contains("value=\"beaucoup\"", "value=\"30 000\"", "Indiquez un pourcentage", "Dites d’où vient ce chiffre");
    }

    @Test
    void a_condition_of_a_document_is_read_when_it_is_saved_with_its_line_and_its_column() {
        var call = copied();

        var answer = post(officer, call + "/pieces", "lu", read(call + "/pieces", officer), "piece.0.label", "Statuts", "piece.0.si", "toto +");

        assertThat(answer).hasStatus(422).bodyText().contains("Ligne 1, colonne 7 : L’expression n’est pas terminée", "value=\"toto +\"");
        assertThat(post(officer, call + "/pieces", "lu", read(call + "/pieces", officer), "piece.0.label", "Statuts", "piece.0.si", "holder_kind == 'nimporte'"))
                .hasStatus(422).bodyText().contains("Ligne 1, colonne 16 : « nimporte » n’est pas un choix de");
    }

    @Test
    void the_course_the_accompaniment_and_vat_are_data_of_the_call_and_shown_to_the_public() {
        var call = copied();
        assertThat(post(officer, call + "/etapes", "lu", read(call + "/etapes", officer), "etape.0.titre", "Présélection", "etape.0.genre", "preselection",
                "etape.0.jour", "2027-03-01", "etape.1.titre", "Oral", "etape.1.genre", "audition", "etape.1.jour", "2027-02-01", "mois.min", "12", "mois.max", "6"))
                .hasStatus(422).bodyText().contains("Cette étape précède celle qui est écrite avant elle.", "Le plus long est plus court que le plus bref");
        assertThat(post(officer, call + "/etapes", "lu", read(call + "/etapes", officer), "etape.0.titre", "Présélection", "etape.0.genre", "preselection",
                "etape.0.jour", "2027-02-01", "etape.1.titre", "Oral", "etape.1.genre", "audition", "etape.1.jour", "01/03/2027", "mois.min", "6", "mois.max", "12"))
                .hasStatus3xxRedirection();
        assertThat(post(officer, call + "/montants", "lu", read(call + "/montants", officer), "taux.valeur", "50", "taux.source", "Délibération",
                "tva", "NET_UNLESS_KEPT", "enveloppe", "ami-innovation-sociale")).hasStatus3xxRedirection();

        var terms = publication.draft(slug(call)).draft();
        assertThat(terms.stages()).extracting(stage -> stage.kind()).containsExactly(Stage.Kind.PRESELECTION, Stage.Kind.HEARING);
        assertThat(terms.support()).contains(new SupportTerms(6, 12, Optional.empty()));
        assertThat(terms.vat()).contains(Vat.NET_UNLESS_KEPT);
        publish(call);
        assertThat(get(officer, "/appels/" + slug(call))).bodyText().contains("Prévu le 1er mars 2027.", "Accompagnement de 6 à 12\u00a0mois par la structure que vous nommez",
                "Si votre structure ne récupère pas la TVA", "L’aide couvre au plus 50").doesNotContain(">Elle couvre");
    }

    @Test
    void a_call_of_two_departments_shows_its_two_correspondents_only_and_needs_a_form_that_asks_where() {
        var call = copied();
        post(officer, call + "/territoire", "lu", read(call + "/territoire", officer), "departements", "23", "departements", "87", "admission", "tous");
        assertThat(get(officer, call)).bodyText().contains("Creuse, Haute-Vienne : un projet situé ailleurs reçoit un constat bloquant",
                "Les termes de l’appel ajoutent d’eux-mêmes", "Territoire de l’appel");

        publish(call);

        assertThat(html(get(officer, "/appels/" + slug(call))).select("table:has(caption:contains(Référents)) tbody tr")).hasSize(2);
        assertThat(get(officer, "/regles")).bodyText().contains("Territoire de l’appel");
    }

    @Test
    void a_direct_award_says_why_and_asks_for_no_grid_and_no_batch() {
        var call = started("vierge", "");
        assertThat(post(officer, call + "/territoire", "lu", read(call + "/territoire", officer), "admission", "directe")).hasStatus(422)
                .bodyText().contains("Dites pourquoi cette aide ne met personne en concurrence");
        post(officer, call + "/territoire", "lu", read(call + "/territoire", officer), "admission", "directe", "motif", "Convention pluriannuelle.");

        assertThat(get(officer, call)).bodyText().contains("Attribution directe.", "Motif : Convention pluriannuelle.", call + "/invitations");
        assertThat(get(officer, call + "/verification")).bodyText().doesNotContain("Ajoutez les critères de la grille", "Fixez la prochaine relève");
    }

    @Test
    void a_blank_draft_announces_no_figure_and_tells_who_wrote_it() {
        var call = started("vierge", "");

        assertThat(get(head, call)).bodyText().contains("Montants à écrire.", "par Agent inventé").doesNotContain("Taux, hors aide");
        assertThat(html(get(head, call)).select("#hypotheses").text()).contains("Aucune");
    }

    @Test
    void assumed_rules_are_told_in_french_never_as_they_are_written() {
        var shown = html(get(officer, copied())).select("#hypotheses").text();

        assertThat(shown).contains("Au moins deux partenaires").doesNotContain("size(", "==", "&&", "requested_amount");
    }

    @Test
    void a_title_is_short_and_one_already_taken_is_kept_on_purpose_only() {
        var title = "Appel d’essai " + UUID.randomUUID();
        assertThat(post(officer, "/gestion/appels", "titre", "a".repeat(161), "depuis", "vierge")).hasStatus(422).bodyText().contains("Gardez-en 160 au plus");
        assertThat(post(officer, "/gestion/appels", "titre", title, "depuis", "vierge")).hasStatus3xxRedirection();

        assertThat(post(officer, "/gestion/appels", "titre", title.toUpperCase(), "depuis", "vierge")).hasStatus(422)
                .bodyText().contains("Un autre appel porte déjà ce titre", "name=\"meme-titre\"");
        assertThat(post(officer, "/gestion/appels", "titre", title, "depuis", "vierge", "meme-titre", "oui")).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select convalidated from pg_constraint where conname = 'call_title_is_short'").query(Boolean.class).list()).hasSize(1);
    }

    @Test
    void two_officers_on_one_page_are_told_of_each_other_and_nothing_is_lost() {
        var call = copied();
        var lu = read(call + "/montants", officer);
        assertThat(amounts(officer, call, lu, "30 000")).hasStatus3xxRedirection();

        var late = amounts(head, call, lu, "25 000");

        assertThat(late).hasStatus(409).bodyText().contains("Quelqu’un a enregistré autre chose", "passe de 30\u202f000\u202f€ à 25\u202f000\u202f€", "value=\"25 000\"");
        assertThat(ceiling(call)).isEqualTo(Euros.of(30_000));
        assertThat(amounts(head, call, html(late).select("input[name=lu]").val(), "25 000")).hasStatus3xxRedirection();
        assertThat(ceiling(call)).isEqualTo(Euros.of(25_000));
    }

    @Test
    void P13_a_published_call_is_amended_with_a_readable_difference_and_a_public_history() {
        var call = published();
        assertThat(post(officer, call + "/brouillon")).hasStatus3xxRedirection();
        amounts(officer, call, read(call + "/montants", officer), "30 000");

        assertThat(get(officer, call + "/verification")).bodyText().contains("L’aide maximale par projet passe de 40\u202f000\u202f€ à 30\u202f000\u202f€.").doesNotContain("Publier cette version");
        assertThat(post(officer, call + "/publication")).hasStatus(403);
        assertThat(publish(call)).hasRedirectedUrl(call);

        assertThat(calls.bySlug(slug(call)).orElseThrow().current().number()).isEqualTo(2);
        assertThat(get(officer, "/appels/" + slug(call))).bodyText().contains("Version 2", "L’aide maximale par projet passe de 40\u202f000\u202f€ à 30\u202f000\u202f€.");
    }

    @Test
    void a_draft_changed_since_it_was_checked_is_not_published() {
        var call = copied();
        var lu = read(call + "/verification", head);
        amounts(officer, call, read(call + "/montants", officer), "30 000");

        assertThat(post(head, call + "/publication", "lu", lu)).hasStatus(409).bodyText().contains("Le brouillon a changé depuis votre lecture");
    }

    @Test
    void a_draft_given_up_leaves_the_published_terms_or_nothing_at_all() {
        var call = published();
        post(officer, call + "/brouillon");
        amounts(officer, call, read(call + "/montants", officer), "30 000");
        assertThat(get(officer, call + "/abandon")).bodyText().contains("30\u202f000");
        post(officer, call + "/abandon");
        assertThat(ceiling(call)).isEqualTo(Euros.of(40_000));

        var never = started("vierge", "");
        post(officer, never + "/abandon");
        assertThat(get(officer, never)).hasStatus(404);
    }

    @Test
    void a_pack_never_writes_over_the_draft_of_an_officer() {
        var call = published();
        var pack = publication.draft(slug(call)).draft();
        post(officer, call + "/brouillon");
        amounts(officer, call, read(call + "/montants", officer), "30 000");

        publication.propose(pack);

        assertThat(ceiling(call)).isEqualTo(Euros.of(30_000));
        publish(call);
        publication.propose(pack);
        publication.propose(pack);
        assertThat(publication.draft(slug(call)).draft().number()).isLessThanOrEqualTo(3);
    }

    @Test
    void P09_a_trial_tells_what_the_rules_say_and_leaves_no_trace() {
        var call = copied();
        var before = rows();

        assertThat(get(officer, call + "/essai")).hasStatusOk().bodyText().contains("Essai : rien n’est enregistré", "Ce que disent les règles", "Pièces demandées");
        assertThat(post(officer, call + "/essai", "page", "structure", "vers", "projet", "holder_kind", "association")).hasStatusOk();

        assertThat(rows()).isEqualTo(before);
    }

    private MvcTestResult amounts(Caller.Account who, String call, String lu, String ceiling) {
        return post(who, call + "/montants", "lu", lu, "taux.valeur", "50", "taux.source", "Délibération", "plafond.valeur", ceiling,
                "plafond.source", "Délibération", "enveloppe", "ami-innovation-sociale", "action", "enregistrer");
    }

    private Euros ceiling(String call) {
        return publication.draft(slug(call)).draft().amounts().ceiling().orElseThrow().value();
    }

    private String copied() {
        return started("copie", "innovation-sociale");
    }

    private String published() {
        var call = copied();
        assertThat(publish(call)).hasRedirectedUrl(call);
        return call;
    }

    private MvcTestResult publish(String call) {
        return post(head, call + "/publication", "lu", read(call + "/verification", head));
    }

    private String started(String from, String copy) {
        return location(post(officer, "/gestion/appels", "titre", "Appel d’essai " + UUID.randomUUID(), "depuis", from, "copie", copy));
    }

    private static String location(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return result.getResponse().getRedirectedUrl();
    }

    private String read(String page, Caller.Account who) {
        return html(get(who, page)).select("input[name=lu]").val();
    }

    private long rows() {
        return jdbc.sql("select (select count(*) from audit.entry) + (select count(*) from applications.application) + (select count(*) from calls.call_revision)").query(Long.class).single();
    }

    private static String slug(String call) {
        return call.substring(call.lastIndexOf('/') + 1);
    }

    private static Document html(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult get(Caller.Account who, String path) {
        return browser.get().uri(path).with(user(who.id().toString())).exchange();
    }

    private MvcTestResult post(Caller.Account who, String path, String... typed) {
        var request = browser.post().uri(path).with(user(who.id().toString())).with(csrf());
        for (int i = 0; i < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }

    private Caller.Account someone(Role role) {
        var by = new Caller.System("test");
        var person = accounts.open("Agent inventé", UUID.randomUUID() + "@exemple.fr", Optional.empty(), by);
        accounts.grant(person.id(), role, Optional.empty(), by);
        return accounts.caller(person.id()).orElseThrow();
    }
}
