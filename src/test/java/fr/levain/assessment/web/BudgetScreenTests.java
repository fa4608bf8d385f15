package fr.levain.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.assessment.Recommendations;
import fr.levain.assessment.RetainedBudget;
import fr.levain.assessment.RetainedBudgets;
import fr.levain.decisions.SomeDossier;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.testing.LevainTest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class BudgetScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired Applications applications;
    @Autowired RetainedBudgets budgets;
    @Autowired Recommendations recommendations;
    @Autowired JdbcClient jdbc;

    Caller.Account officer;
    Caller.Account head;

    @BeforeEach
    void people() {
        officer = some.persona("nadia.bertin");
        head = some.persona("helene.roux");
    }

    @Test
    void the_budget_kept_line_by_line_is_the_base_of_the_proposal_and_tells_who_kept_what() {
        var reference = some.underAssessment();
        var page = "/instruction/" + reference;
        var first = budget(reference).lines().getFirst();

        assertThat(get(officer, page)).bodyText().contains("à retenir ligne par ligne");
        var cut = new LinkedHashMap<>(whole(reference, 0));
        cut.put("retenu." + first.id(), "20000");
        assertThat(post(officer, page + "/budget", cut)).hasStatus(422).bodyText().contains("dites pourquoi vous vous écartez", "value=\"20000\"");
        cut.put("motif." + first.id(), "Un devis est trop ancien.");
        cut.put("action", "calculer");
        assertThat(post(officer, page + "/budget", cut)).hasStatusOk().bodyText().contains("value=\"20000\"");
        assertThat(budget(reference).isSettled()).as("a computation keeps nothing").isFalse();
        cut.put("action", "retenir");
        assertThat(post(officer, page + "/budget", cut)).hasRedirectedUrl(page + "/budget");

        assertThat(get(head, page + "/budget")).bodyText().contains("Un devis est trop ancien.", "Nadia Bertin");
        var retained = budget(reference).retained();
        assertThat(retained).isEqualTo(budget(reference).computed().minus(first.computed()).plus(Euros.of(20_000)));
        assertThat(get(officer, page + "/proposition")).bodyText().contains("retenue ligne par ligne", retained.toString());
        assertThat(post(officer, page + "/proposition", proposal("999999"))).hasRedirectedUrl(page + "/proposition");
        assertThat(recommendations.of(budgetOf(reference)).orElseThrow().base()).as("whatever was typed").isEqualTo(retained);
        assertThat(get(officer, page)).bodyText().contains("Le budget est retenu à hauteur de");
        assertThat(jdbc.sql("select count(*) from audit.entry where facts::text like '%devis est trop%'").query(Integer.class).single()).isZero();
    }

    @Test
    void a_colleague_who_was_faster_is_told_and_nothing_typed_is_lost() {
        var reference = some.underAssessment();
        var page = "/instruction/" + reference + "/budget";
        var mine = new LinkedHashMap<>(whole(reference, 0));
        var first = budget(reference).lines().getFirst();
        mine.put("retenu." + first.id(), "250");
        mine.put("motif." + first.id(), "Deux devis suffisent.");
        post(head, page, whole(reference, 0));

        assertThat(post(officer, page, mine)).hasStatus(422).bodyText().contains("Des dépenses ont été retenues pendant votre saisie", "Deux devis suffisent.", "value=\"250\"");
        mine.put("vu", String.valueOf(budgets.count(budgetOf(reference))));
        assertThat(post(officer, page, mine)).hasRedirectedUrl(page);
        assertThat(budget(reference).lines().getFirst().retained()).isEqualTo(Euros.of(250));
        assertThat(budgets.history(budgetOf(reference), 1)).as("only the line that changed is written again").hasSize(budget(reference).lines().size() + 1);
    }

    @Test
    void a_proposal_that_left_its_budget_is_not_validated() {
        var reference = some.underAssessment();
        var page = "/instruction/" + reference;
        post(officer, page + "/budget", whole(reference, 0));
        post(officer, page + "/proposition", proposal("0"));
        var cut = new LinkedHashMap<>(whole(reference, budgets.count(budgetOf(reference))));
        var first = budget(reference).lines().getFirst();
        cut.put("retenu." + first.id(), "6000");
        cut.put("motif." + first.id(), "Hors du projet.");
        post(officer, page + "/budget", cut);

        assertThat(get(head, page + "/proposition")).bodyText().contains("Le budget retenu a changé").doesNotContain("Valider la proposition");
        assertThat(post(head, page + "/proposition/validation", Map.of())).hasStatus(409);
        post(officer, page + "/proposition", proposal("0"));
        assertThat(post(head, page + "/proposition/validation", Map.of())).hasRedirectedUrl(page);
        assertThat(post(officer, page + "/budget", cut)).as("what goes to the vote is settled").hasStatus(409);
        assertThat(get(officer, page + "/budget")).bodyText().contains("Hors du projet.").doesNotContain("Confirmer ce budget");
    }

    @Test
    void a_working_note_says_that_it_may_be_asked_for_and_its_words_stay_out_of_the_journal() {
        var page = "/instruction/" + some.filed();
        var assistant = some.persona("paul.giraud");

        assertThat(get(assistant, page + "/notes")).bodyText().contains("Le porteur peut demander à lire ces notes", "CADA");
        assertThat(post(assistant, page + "/notes", Map.of("note", " "))).hasStatus(422).bodyText().contains("Écrivez la note.");
        assertThat(post(assistant, page + "/notes", Map.of("note", "Le quorzaine local manque."))).hasRedirectedUrl(page + "/notes");
        assertThat(get(officer, page)).bodyText().contains("Le quorzaine local manque.", "Une note de travail est écrite.");

        var note = jdbc.sql("select id from assessment.note where text like '%quorzaine%' order by written_at desc limit 1").query(String.class).single();
        assertThat(get(officer, page + "/notes/" + note)).as("another’s").hasStatus(404);
        assertThat(post(assistant, page + "/notes/" + note, Map.of("note", "Le quorzaine local est trouvé."))).hasRedirectedUrl(page + "/notes");
        assertThat(get(officer, page + "/notes")).bodyText().contains("est trouvé", "corrigée le", "Paul Giraud").doesNotContain("Corriger<");
        assertThat(get(some.author(), page + "/notes")).hasStatus(403);
        assertThat(jdbc.sql("select count(*) from audit.entry where facts::text like '%quorzaine%'").query(Integer.class).single()).isZero();
    }

    private static Map<String, String> proposal(String base) {
        return Map.of("action", "proposer", "sens", "oui", "assiette", base, "montant", "5000", "fondement", "NO_AID",
                "motif-fondement", "Activité locale et non marchande.", "echeancier", "SINGLE", "activite", "ADMITTED",
                "motif-depassement", "Les élus souhaitent soutenir tout le projet.");
    }

    /** Every line as the rules keep it. */
    private Map<String, String> whole(ApplicationReference reference, int read) {
        var typed = new LinkedHashMap<String, String>();
        budget(reference).lines().forEach(line -> typed.put("retenu." + line.id(), line.computed().toDecimal().toPlainString()));
        typed.put("vu", String.valueOf(read));
        typed.put("action", "retenir");
        return typed;
    }

    private RetainedBudget budget(ApplicationReference reference) {
        return budgets.of(budgetOf(reference)).orElseThrow();
    }

    private fr.levain.applications.ApplicationId budgetOf(ApplicationReference reference) {
        return applications.byReference(reference, head).id();
    }

    private MvcTestResult get(Caller.Account by, String path) {
        return browser.get().uri(path).with(user(by.id().toString())).exchange();
    }

    private MvcTestResult post(Caller.Account by, String path, Map<String, String> typed) {
        var request = browser.post().uri(path).with(user(by.id().toString())).with(csrf());
        for (var each : typed.entrySet()) request = request.param(each.getKey(), each.getValue());
        return request.exchange();
    }
}
