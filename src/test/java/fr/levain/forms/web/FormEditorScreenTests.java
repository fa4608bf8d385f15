package fr.levain.forms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormDrafts;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.revisions.Revisions;
import fr.levain.testing.LevainTest;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class FormEditorScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired Accounts accounts;
    @Autowired FormDrafts forms;
    @Autowired Revisions revisions;
    @Autowired JdbcClient jdbc;

    Caller.Account head;
    Caller.Account officer;
    String form;

    @BeforeEach
    void people_and_a_blank_form() throws Exception {
        head = someone(Role.HEAD);
        officer = someone(Role.CASE_OFFICER);
        var created = post(officer, "/gestion/formulaires", "titre", "Innovations sociales 2016 " + UUID.randomUUID());
        form = created.getResponse().getRedirectedUrl();
    }

    @Test
    void a_form_is_made_of_pages_and_questions_then_published_by_a_head() {
        // given
        page("Votre projet");
        question("votre-projet", "Nom du projet", "TEXT");
        question("votre-projet", "Quel est le thème ?", "ONE_CHOICE");

        // when: two choices are missing
        assertThat(get(head, form + "/verification")).bodyText().contains("Proposez au moins deux choix", "quel_est_le_theme#choix");
        assertThat(publish(head)).hasStatus(422);
        save("quel_est_le_theme", "label", "Quel est le thème ?", "type", "ONE_CHOICE", "choix.0.label", "Économie verte", "choix.1.label", "Santé et bien-être", "action", "enregistrer");

        // then
        assertThat(get(officer, form + "/verification")).bodyText().contains("Prêt à publier", "chef de service").doesNotContain("Publier la version");
        assertThat(publish(officer)).hasStatus(403);
        assertThat(publish(head)).hasRedirectedUrl(form + "/versions?publiee=1");
        var published = forms.published(slug()).orElseThrow();
        assertThat(published.number()).isEqualTo(1);
        assertThat(published.field("quel_est_le_theme").orElseThrow().type()).isInstanceOfSatisfying(FieldType.OneChoice.class,
                choice -> assertThat(choice.options()).extracting(option -> option.code()).containsExactly("economie_verte", "sante_et_bien_etre"));
        assertThat(get(officer, form)).bodyText().contains("Préparer une nouvelle version");
    }

    @Test
    void the_next_revision_tells_what_changes_in_plain_french() {
        a_published_form();
        post(officer, form + "/brouillon");
        save("nom_du_projet", "label", "Nom du projet", "type", "TEXT", "longueur", "80", "action", "enregistrer");
        question("votre-projet", "Besoin", "LONG_TEXT");

        var check = get(head, form + "/verification");

        assertThat(check).bodyText().contains("La question « Nom du projet » devient facultative.",
                "Ajoutée : « Besoin » (texte long, obligatoire), page « Votre projet ».");
        assertThat(publish(head)).hasRedirectedUrl(form + "/versions?publiee=2");
        assertThat(get(officer, form + "/versions")).bodyText().contains("Version 2", "devient facultative");
        assertThat(forms.published(slug()).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_read_comes_back_as_it_was_typed() {
        page("Votre projet");
        question("votre-projet", "Résumé", "LONG_TEXT");

        assertThat(save("resume", "label", "Résumé du projet", "type", "LONG_TEXT", "longueur", "beaucoup", "aide", "Pour qui ?"))
                .hasStatus(422).bodyText().contains("value=\"beaucoup\"", "value=\"Résumé du projet\"", "value=\"Pour qui ?\"", "Indiquez un nombre entier");
        assertThat(post(officer, form + "/pages", "nouvelle-page", " ")).hasStatus(422).bodyText().contains("Donnez un titre à la page");
    }

    @Test
    void two_tabs_on_one_question_are_told_of_each_other() throws Exception {
        page("Votre projet");
        question("votre-projet", "Résumé", "LONG_TEXT");
        var read = read("resume");
        save("resume", "label", "Résumé public", "type", "LONG_TEXT", "obligatoire", "oui", "longueur", "500", "action", "enregistrer");

        var late = post(officer, form + "/questions/resume", "lu", read, "label", "Résumé court", "type", "LONG_TEXT", "obligatoire", "oui", "longueur", "300");

        assertThat(late).hasStatus(409).bodyText().contains("La question « Résumé public » devient « Résumé court ».", "300", "value=\"Résumé court\"");
        assertThat(forms.draft(slug(), officer).form().field("resume").orElseThrow().label()).isEqualTo("Résumé public");
        var again = Jsoup.parse(late.getResponse().getContentAsString()).select("input[name=lu]").val();
        assertThat(post(officer, form + "/questions/resume", "lu", again, "label", "Résumé court", "type", "LONG_TEXT", "obligatoire", "oui", "longueur", "300"))
                .hasStatus3xxRedirection();
    }

    @Test
    void a_draft_changed_since_it_was_checked_is_not_published() {
        a_published_form();
        post(officer, form + "/brouillon");
        question("votre-projet", "Besoin", "LONG_TEXT");
        var read = digest(head);
        question("votre-projet", "Public", "TEXT");

        assertThat(post(head, form + "/publication", "lu", read)).hasStatus(409).bodyText().contains("Le brouillon a changé depuis votre lecture");
    }

    @Test
    void a_trial_shows_the_errors_and_leaves_no_trace() {
        page("Votre projet");
        question("votre-projet", "Nom du projet", "TEXT");
        question("votre-projet", "Compte", "IBAN");
        var before = rows();

        assertThat(post(officer, form + "/essai", "page", "votre-projet", "champ", "nom_du_projet", "nom_du_projet", ""))
                .hasStatus(422).bodyText().contains("Renseignez « Nom du projet ».");
        var end = post(officer, form + "/essai", "page", "votre-projet", "champ", "nom_du_projet", "nom_du_projet", "Épicerie",
                "compte", "FR76 3000 6000 0112 3456 7890 189");

        assertThat(end).hasStatusOk().bodyText().contains("Fin de l’essai", "Épicerie", "Compte se terminant par").doesNotContain("3000 6000");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_question_waits_for_the_answer_to_another() {
        page("Votre projet");
        question("votre-projet", "Avez-vous un associé ?", "YES_NO");
        question("votre-projet", "Son nom", "TEXT");
        save("son_nom", "label", "Son nom", "type", "TEXT", "condition.0.question", "avez_vous_un_associe", "action", "condition");
        assertThat(get(head, form + "/verification")).bodyText().contains("Choisissez la réponse qui fait apparaître la question « Son nom ».");

        save("son_nom", "label", "Son nom", "type", "TEXT", "condition.0.question", "avez_vous_un_associe", "condition.0.est", "est", "condition.0.reponse", "oui", "action", "enregistrer");

        assertThat(get(officer, form)).bodyText().contains("Affichée si « Avez-vous un associé ? » est « Oui »");
        post(officer, form + "/questions/son_nom/place", "vers", "haut");
        assertThat(get(head, form + "/verification")).bodyText().contains("posée après elle");
    }

    @Test
    void a_form_is_copied_with_its_questions() {
        a_published_form();

        var copy = post(officer, "/gestion/formulaires", "titre", "Copie " + UUID.randomUUID(), "copie", slug()).getResponse().getRedirectedUrl();

        assertThat(get(officer, copy)).bodyText().contains("Nom du projet", "Jamais publié");
    }

    @Test
    void a_budget_reads_other_questions_so_that_nothing_is_asked_twice() {
        page("Votre projet");
        question("votre-projet", "Aide demandée", "MONEY");
        question("votre-projet", "Durée", "PERIOD");
        question("votre-projet", "Budget", "BUDGET");

        save("budget", "label", "Budget", "type", "BUDGET", "obligatoire", "oui", "taxes", "comprises", "lit.montant", "aide_demandee",
                "lit.periode", "duree", "lit.par-annee", "23 000", "action", "enregistrer");

        var kept = html(get(officer, form + "/questions/budget"));
        assertThat(kept.select("select[id=lit.montant] option[selected]").val()).isEqualTo("aide_demandee");
        assertThat(kept.select("input[id=lit.par-annee]").val()).startsWith("23");
        assertThat(post(officer, form + "/questions/aide_demandee/retrait")).hasStatus3xxRedirection();
        assertThat(get(head, form + "/verification")).bodyText().contains("lit la question « aide_demandee », qui n’existe plus");
    }

    private void a_published_form() {
        page("Votre projet");
        question("votre-projet", "Nom du projet", "TEXT");
        publish(head);
    }

    private void page(String title) {
        assertThat(post(officer, form + "/pages", "nouvelle-page", title)).hasStatus3xxRedirection();
    }

    private void question(String page, String label, String kind) {
        assertThat(post(officer, form + "/pages/" + page + "/questions", "question-" + page, label, "type-" + page, kind)).hasStatus3xxRedirection();
    }

    private MvcTestResult save(String question, String... typed) {
        var all = new String[typed.length + 2];
        System.arraycopy(typed, 0, all, 2, typed.length);
        all[0] = "lu";
        all[1] = read(question);
        return post(officer, form + "/questions/" + question, all);
    }

    private String read(String question) {
        return html(get(officer, form + "/questions/" + question)).select("input[name=lu]").val();
    }

    private String digest(Caller.Account who) {
        return html(get(who, form + "/verification")).select("input[name=lu]").val();
    }

    private MvcTestResult publish(Caller.Account who) {
        return post(who, form + "/publication", "lu", digest(head));
    }

    private long rows() {
        return jdbc.sql("select count(*) from audit.entry").query(Long.class).single()
                + jdbc.sql("select count(*) from directory.bank_account").query(Long.class).single();
    }

    private String slug() {
        return form.substring(form.lastIndexOf('/') + 1);
    }

    private static org.jsoup.nodes.Document html(MvcTestResult result) {
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
