package fr.levain.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.Drafts;
import fr.levain.applications.SomeApplicant;
import fr.levain.documents.SomeFile;
import fr.levain.forms.BudgetTotals;
import fr.levain.kernel.Euros;
import fr.levain.testing.LevainTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The budget page of a dossier, without a script: what it adds up, what it tells, and the spreadsheet that goes and comes. */
@LevainTest
class BudgetScreenTests {
    private static final String CHARGE = "00000000-0000-7000-8000-000000000001";
    private static final String SALARY = "00000000-0000-7000-8000-000000000002";
    private static final String REGION = "00000000-0000-7000-8000-000000000003";

    @Autowired MockMvcTester browser;
    @Autowired SomeApplicant some;
    @Autowired Drafts drafts;

    Visit author;
    ApplicationView draft;

    @BeforeEach
    void a_draft() {
        author = new Visit(browser, some.person());
        draft = some.draft(author.person());
    }

    private String budget() {
        return draft.path() + "/pages/budget";
    }

    private void asks(String amount) {
        assertThat(author.post(draft.path() + "/pages/projet", "version", "0", "requested_amount", amount, "project_period-debut-jour", "1",
                "project_period-debut-mois", "6", "project_period-debut-annee", "2027", "project_period-fin-jour", "31", "project_period-fin-mois", "5",
                "project_period-fin-annee", "2028")).hasStatus(303);
    }

    private static Document page(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private BudgetTotals kept() {
        return drafts.dossier(draft.reference(), author.person()).answers().budget("budget").orElseThrow();
    }

    private MvcTestResult send(String name, byte[] content) {
        return author.send(budget() + "/budget/tableur", new MockMultipartFile("fichier", name, "application/octet-stream", content));
    }

    @Test
    void the_aid_asked_for_is_already_in_the_budget_and_said_to_be_known() {
        asks("18 500");

        var page = page(author.get(budget()));

        assertThat(page.select("[data-budget-side=RESOURCES] input[name$=.montant]").val()).isEqualTo("18\u202f500,00");
        assertThat(page.select("[data-budget-side=RESOURCES]").text()).contains("Déjà connu").contains("d’après l’aide que vous demandez");
    }

    @Test
    void the_vat_status_says_how_to_write_the_amounts() {
        author.post(budget(), "version", "0", "vat_status", "oui", "action", "recalculer:budget");

        assertThat(page(author.get(budget())).select("#budget-aide").text()).contains("Écrivez les montants hors taxes : votre structure récupère la TVA.");
    }

    @Test
    void a_salary_is_counted_on_the_server_and_told() {
        var page = page(author.post(budget(), "version", "0", "budget.ligne", SALARY, "budget." + SALARY + ".compte", "641",
                "budget." + SALARY + ".objet", "Coordinatrice", "budget." + SALARY + ".etp", "0,5", "budget." + SALARY + ".mois", "12",
                "budget." + SALARY + ".cout", "3 000", "action", "recalculer:budget"));

        assertThat(page.select("[data-budget-line]").text()).contains("0,5 ETP × 12 mois × 3\u202f000,00\u202f€ = 18\u202f000,00\u202f€");
        assertThat(page.select("[data-budget-total=CHARGES]").text()).isEqualTo("18\u202f000,00\u202f€");
        assertThat(page.select("[data-budget-line] input[name$=.montant]")).isEmpty();
    }

    @Test
    void the_page_draws_who_pays_and_says_what_the_aid_leaves_out_and_why() {
        asks("10 000");
        var page = page(author.post(budget(), "version", "0", "budget.ligne", CHARGE, "budget.ligne", REGION,
                "budget." + CHARGE + ".compte", "660", "budget." + CHARGE + ".objet", "Intérêts", "budget." + CHARGE + ".montant", "10 000",
                "budget." + REGION + ".compte", "74-region", "budget." + REGION + ".montant", "10 000", "action", "recalculer:budget"));

        assertThat(page.select("svg[role=img] title").text()).contains("dans le tableau qui suit");
        assertThat(page.select(".lv-plan__table tbody tr")).hasSize(1);
        assertThat(page.select(".lv-plan").text()).contains("10\u202f000,00\u202f€ écartés de « Intérêts ». Cette aide ne prend pas en compte : frais financiers, dettes, amendes.");
    }

    @Test
    void every_link_of_the_summary_leads_to_something_of_the_page_in_a_budget_by_year() {
        asks("30 000");
        var page = page(author.post(budget(), "version", "0", "budget.ligne", CHARGE, "budget.ligne", SALARY, "budget.ligne", REGION,
                "budget." + CHARGE + ".compte", "606", "budget." + CHARGE + ".objet", "Denrées", "budget." + CHARGE + ".an.2027", "-5", "budget." + CHARGE + ".an.2031", "-6",
                "budget." + SALARY + ".compte", "641", "budget." + SALARY + ".etp", "1", "budget." + SALARY + ".mois.2027", "25", "budget." + SALARY + ".cout", "100",
                "budget." + REGION + ".compte", "756", "budget." + REGION + ".montant", "-100", "suite", "continuer"));

        leadSomewhere(page);
        assertThat(page.select(".govuk-error-summary").text()).contains("« Denrées », 2027 : indiquez un montant positif.", "« Denrées », 2031 : indiquez un montant positif.")
                .contains("indiquez au plus 12 mois en 2027");
    }

    @Test
    void every_link_of_the_summary_leads_to_something_of_the_page_in_a_table_and_names_its_row() {
        var page = page(author.post(draft.path() + "/pages/actions", "version", "0", "actions.ligne", CHARGE, "actions." + CHARGE + ".name", "Cuisiner",
                "actions." + CHARGE + ".start-jour", "2", "actions." + CHARGE + ".start-mois", "3", "actions." + CHARGE + ".start-annee", "2027",
                "actions." + CHARGE + ".end-jour", "1", "actions." + CHARGE + ".end-mois", "3", "actions." + CHARGE + ".end-annee", "2027", "suite", "continuer"));

        leadSomewhere(page);
        assertThat(page.select(".govuk-error-summary").text()).contains("Action 1, Cuisiner : « Fin » précède « début ». Indiquez une date à partir du 2 mars 2027.");
    }

    @Test
    void an_asked_amount_of_nothing_or_of_a_thousand_million_is_told_on_its_page() {
        for (var amount : List.of("0", "1 000 000 000")) {
            var version = String.valueOf(drafts.dossier(draft.reference(), author.person()).version("projet"));
            var page = page(author.post(draft.path() + "/pages/projet", "version", version, "requested_amount", amount, "suite", "continuer"));
            leadSomewhere(page);
            assertThat(page.select(".govuk-error-summary").text()).as(amount).containsPattern("Indiquez un montant d’au (moins 1|plus 40)");
        }
    }

    private static void leadSomewhere(Document page) {
        assertThat(page.select(".govuk-error-summary__list a")).isNotEmpty()
                .allSatisfy(link -> assertThat(page.getElementById(link.attr("href").substring(1))).as(link.text() + " " + link.attr("href")).isNotNull());
    }

    @Test
    void the_most_the_aid_can_be_follows_the_answers_and_says_why() {
        asks("10 000");
        author.post(budget(), "version", "0", "budget.ligne", CHARGE, "budget." + CHARGE + ".compte", "604", "budget." + CHARGE + ".montant", "20 000", "action", "recalculer:budget");
        var before = page(author.get(budget())).select(".lv-plan").text();
        author.post(draft.path() + "/pages/aides", "version", "0", "economic_activity", "oui");
        var after = page(author.get(budget())).select(".lv-plan").text();

        assertThat(before).contains("jusqu’à 15\u202f000,00\u202f€").contains("ou de 50\u202f% si le projet vend sur un marché");
        assertThat(after).contains("jusqu’à 10\u202f000,00\u202f€").contains("Le taux est de 50\u202f%, parce que le projet vend sur un marché.");
    }

    @Test
    void above_23_000_euros_a_project_over_two_years_tells_each_year() {
        asks("30 000");
        var page = page(author.post(budget(), "version", "0", "budget.ligne", CHARGE, "budget." + CHARGE + ".compte", "604",
                "budget." + CHARGE + ".an.2027", "12 000", "budget." + CHARGE + ".an.2028", "8 000,50", "action", "recalculer:budget"));

        assertThat(page.select("input[name$=.an.2027], input[name$=.an.2028]").eachAttr("value")).contains("12\u202f000,00", "8\u202f000,50");
        assertThat(page.select(".lv-plan table").first().text()).contains("2027 12\u202f000,00\u202f€").contains("2028 8\u202f000,50\u202f€");
        assertThat(kept().charges()).isEqualTo(new Euros(2000050));
    }

    @Test
    void the_answers_read_again_show_the_plan_too() {
        asks("10 000");
        author.post(budget(), "version", "0", "budget.ligne", CHARGE, "budget.ligne", REGION, "budget." + CHARGE + ".compte", "604",
                "budget." + CHARGE + ".montant", "10 000", "budget." + REGION + ".compte", "74-region", "budget." + REGION + ".montant", "10 000", "action", "recalculer:budget");

        var page = page(author.get(draft.path() + "/verification"));

        assertThat(page.select("svg[role=img]")).hasSize(1);
        assertThat(page.text()).contains("Dépenses prises en compte : 10\u202f000,00\u202f€").contains("Montants toutes taxes comprises")
                .contains("Vos données.").contains("Votre accord n’est donc pas demandé ici.");
    }

    @Test
    void a_budget_goes_out_is_changed_and_comes_back_after_a_look() throws IOException {
        asks("10 000");
        author.post(budget(), "version", "0", "budget.ligne", CHARGE, "budget." + CHARGE + ".compte", "604", "budget." + CHARGE + ".objet", "Étude",
                "budget." + CHARGE + ".montant", "9 000", "vat_status", "non", "action", "recalculer:budget");
        var out = author.get(budget() + "/budget/budget.xlsx");
        assertThat(out).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(author.get(budget() + "/budget/budget.ods")).hasStatusOk();

        var shown = send("budget.xlsx", changed(out.getResponse().getContentAsByteArray()));

        assertThat(shown).hasStatusOk();
        assertThat(page(shown).text()).contains("1 ligne lue").contains("Elles remplacent la ligne du dossier").contains("10\u202f000,00\u202f€");
        assertThat(kept().charges()).as("nothing is kept yet").isEqualTo(Euros.of(9000));

        assertThat(author.post(budget(), fields(page(shown)))).hasStatusOk();

        assertThat(kept().charges()).isEqualTo(Euros.of(10000));
        assertThat(kept().lines()).singleElement().satisfies(line -> assertThat(line.id()).hasToString(CHARGE));
        assertThat(drafts.dossier(draft.reference(), author.person()).answers().codes("vat_status")).as("the rest of the page stays").containsExactly("non");
    }

    private static byte[] changed(byte[] file) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file)); var out = new ByteArrayOutputStream()) {
            for (var row : workbook.getSheetAt(0))
                if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals("604")) row.getCell(3).setCellValue(10000);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** What the button of the page would send. */
    private static String[] fields(Document page) {
        var fields = new ArrayList<String>();
        for (var input : page.select("main form input[type=hidden]")) if (!input.attr("name").startsWith("_")) fields.addAll(List.of(input.attr("name"), input.val()));
        fields.addAll(List.of("action", "recalculer:budget"));
        return fields.toArray(String[]::new);
    }

    @Test
    void a_file_that_is_no_budget_is_refused_beside_its_field_and_nothing_is_lost() {
        author.post(budget(), "version", "0", "budget.ligne", CHARGE, "budget." + CHARGE + ".compte", "604", "budget." + CHARGE + ".montant", "9 000", "action", "recalculer:budget");

        var refused = send("notes.xlsx", "bonjour".getBytes());

        assertThat(refused).hasStatus(422);
        assertThat(page(refused).select("#fichier-a-corriger").text()).contains("n’est pas un tableur XLSX ou ODS");
        assertThat(kept().charges()).isEqualTo(Euros.of(9000));
        assertThat(author.send(budget() + "/budget/tableur", new MockMultipartFile("fichier", "", "application/octet-stream", new byte[0]))).hasStatus(422);
    }

    @Test
    void someone_else_neither_takes_nor_brings_back_the_budget() {
        var other = new Visit(browser, some.person());

        assertThat(other.get(budget() + "/budget/budget.xlsx")).hasStatus(404);
        assertThat(other.get(budget() + "/budget/tableur")).hasStatus(404);
        assertThat(other.send(budget() + "/budget/tableur", new MockMultipartFile("fichier", "b.xlsx", "application/octet-stream", new byte[] {1}))).hasStatus(404);
        assertThat(author.get(budget() + "/same_expenses/tableur")).hasStatus(404);
        assertThat(author.get(budget() + "/budget/budget.csv")).hasStatus(404);
    }

    @Test
    void the_proof_of_a_resource_is_sent_with_its_line_and_stays_there() {
        var letter = new MockMultipartFile("budget." + CHARGE + ".fichier", "lettre de la commune.pdf", "application/pdf", SomeFile.pdf("Nous aidons."));
        var typed = new String[] {"version", "0", "budget.ligne", CHARGE, "budget." + CHARGE + ".compte", "74-commune", "budget." + CHARGE + ".objet", "Commune",
            "budget." + CHARGE + ".montant", "500", "budget." + CHARGE + ".etat", "GRANTED", "action", "recalculer:budget"};
        assertThat(page(author.get(budget())).select("[data-budget-side=RESOURCES] input[type=file]")).as("no resource yet").isEmpty();

        var shown = page(author.send(budget(), letter, typed));

        assertThat(shown.select("[data-budget-line]").text()).contains("Preuve jointe lettre de la commune.pdf", "Joindre un autre document à la place").doesNotContain("Dites ce qui prouve");
        var document = kept().lines().getFirst().proof().orElseThrow().document().orElseThrow();
        assertThat(author.get(shown.select(".lv-budget__proof a").attr("href"))).hasStatusOk();
        assertThat(page(author.get(draft.path() + "/pieces")).text()).contains("Preuves des cofinancements", "lettre de la commune.pdf");

        author.post(draft.path() + "/pages/pieces", "version", "0", "signatory_is_representative", "oui");
        typed[1] = "1";
        author.post(budget(), List.of(List.of(typed), List.of("budget." + CHARGE + ".piece", document.toString())).stream().flatMap(List::stream).toArray(String[]::new));
        assertThat(kept().lines().getFirst().proof().orElseThrow().document()).as("saved again").contains(document);
        assertThat(page(author.get(draft.path() + "/pieces")).text()).contains("lettre de la commune.pdf").doesNotContain("version précédente");
        assertThat(page(author.get(draft.path() + "/verification")).text()).contains("lettre de la commune.pdf");

        typed[1] = "2";
        author.post(budget(), typed);
        assertThat(kept().lines().getFirst().proof()).as("« Aucune » chosen").isEmpty();
        assertThat(page(author.get(draft.path() + "/pieces")).text()).contains("1 version précédente");
    }

    @Test
    void a_proof_that_is_refused_says_why_at_its_line_and_loses_nothing_typed() {
        var letter = new MockMultipartFile("budget." + CHARGE + ".fichier", "lettre.pdf", "application/pdf", new byte[0]);

        var answer = author.send(budget(), letter, "version", "0", "budget.ligne", CHARGE, "budget." + CHARGE + ".compte", "74-commune", "budget." + CHARGE + ".objet", "Commune",
                "budget." + CHARGE + ".montant", "500", "budget." + CHARGE + ".etat", "REQUESTED");

        assertThat(answer).hasStatus(422).bodyText().contains("href=\"#budget." + CHARGE + ".fichier\"", "est vide", "value=\"Commune\"");
        assertThat(kept().lines().getFirst().proof()).isEmpty();
    }
}
