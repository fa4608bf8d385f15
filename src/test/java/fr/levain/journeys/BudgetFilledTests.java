package fr.levain.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.levain.testing.JourneyTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The budget of a large dossier: told by year, adding itself up, drawn, taken to a spreadsheet and brought back. */
@JourneyTest
class BudgetFilledTests {
    @LocalServerPort
    int port;

    @Test
    void a_budget_over_two_years_adds_itself_up_and_comes_back_from_a_spreadsheet() throws IOException {
        try (var holder = Visitor.at(port).signedInAs("Karim Benali")) {
            var dossier = large(holder);
            holder.opens(dossier + "/pages/budget");
            holder.chooses("vat_status", "non");
            holder.sees("d’après l’aide que vous demandez");
            add(holder, "CHARGES", "641");
            cell(holder, "64", "objet").fill("Coordinatrice");
            cell(holder, "64", "etp").fill("0,5");
            cell(holder, "64", "mois.2027").fill("7");
            cell(holder, "64", "mois.2028").fill("5");
            cell(holder, "64", "cout").fill("4 000");
            holder.page.locator("[data-budget-total=CHARGES]:text-matches('24.000,00')").waitFor();
            // what it comes to is drawn again once saved, without leaving the page
            holder.page.locator("[data-budget-plan] >> text=Année par année").waitFor();
            assertThat(holder.text()).contains("2027 14 000,00 €").contains("Ce que l’aide prend en compte");

            add(holder, "CHARGES", "6i-fixes");
            cell(holder, "6i", "objet").fill("Loyer et énergie");
            cell(holder, "6i", "an.2027").fill("6 000");
            add(holder, "RESOURCES", "756");
            cell(holder, "75", "objet").fill("Cotisations et dons");
            cell(holder, "75", "an.2027").fill("0");
            cell(holder, "75", "an.2028").fill("2 000");
            holder.page.locator("[data-budget-group=\"75\"] select[id$=\".etat\"]").selectOption("GRANTED");
            cell(holder, "75", "preuve").fill("Relevé du 30 novembre");
            cell(holder, "74", "an.2027").fill("15 000");
            cell(holder, "74", "an.2028").fill("13 000");
            holder.clicks("Recalculer");
            holder.sees("Le budget est équilibré.");
            holder.sees("au plus 20 % des dépenses de personnel, soit 4 800,00 € en tout.");
            holder.sees("0,5 ETP × 12 mois × 4 000,00 €");
            Pictures.of(holder, "budget");

            var taken = holder.page.waitForDownload(() -> holder.page.getByText("Emportez ce budget en XLSX").click(new com.microsoft.playwright.Locator.ClickOptions().setNoWaitAfter(true)));
            holder.clicks("rapportez-le ici");
            Pictures.of(holder, "budget-rapporter");
            holder.page.locator("#fichier").setInputFiles(new FilePayload("budget.xlsx", "application/octet-stream", withALine(Files.readAllBytes(taken.path()))));
            holder.clicks("Lire ce fichier");
            holder.sees("5 lignes lues");
            holder.sees("contient une formule");
            Pictures.of(holder, "budget-lu");
            holder.clicks("Prendre ce budget");
            holder.sees("Bénévoles de la tournée");
            holder.clicks("Enregistrer et continuer");
            holder.sees("emplois volontaires");
            cell(holder, "86", "an.2027").fill("0");
            holder.page.locator("[data-budget-group=\"86\"] button", new Page.LocatorOptions().setHasText("Retirer")).click();
            holder.page.waitForLoadState();

            holder.opens(dossier + "/verification");
            holder.sees("Plan de financement");
            assertThat(holder.page.locator("svg[role=img]").count()).isEqualTo(1);
            Pictures.of(holder, "budget-relire");
        }
    }

    @Test
    void without_a_script_the_server_counts_and_draws_the_same() {
        try (var holder = Visitor.withoutScriptAt(port).signedInAs("Karim Benali")) {
            var dossier = large(holder);
            holder.opens(dossier + "/pages/budget");
            add(holder, "CHARGES", "604");
            cell(holder, "60", "objet").fill("Étude");
            cell(holder, "60", "an.2027").fill("20 000");
            cell(holder, "60", "an.2028").fill("8 000");
            cell(holder, "74", "an.2027").fill("20 000");
            cell(holder, "74", "an.2028").fill("8 000");
            holder.clicks("Recalculer");
            holder.sees("Le budget est équilibré.");
            holder.sees("Avec ce budget, l’aide peut aller jusqu’à 21 000,00 €");
            assertThat(holder.page.locator("svg[role=img] rect").count()).isEqualTo(1);
        }
    }

    private static String large(Visitor holder) {
        holder.opens("/appels/innovation-sociale/dossiers");
        holder.begins();
        var dossier = holder.path();
        holder.opens(dossier + "/pages/projet");
        holder.types("project_title", "La cuisine mobile du Thaurion");
        holder.typesDay("project_period-debut", 1, 6, 2027);
        holder.typesDay("project_period-fin", 31, 5, 2028);
        holder.types("requested_amount", "28 000");
        holder.clicks("Enregistrer et revenir au dossier");
        return dossier;
    }

    private static void add(Visitor holder, String side, String account) {
        holder.page.locator("[id=\"budget-nouveau-%s\"]".formatted(side)).selectOption(account);
        holder.clicks(holder.page.locator("button[value=\"ajouter:budget:%s\"]".formatted(side)));
    }

    private static com.microsoft.playwright.Locator cell(Visitor holder, String heading, String part) {
        return holder.page.locator("[data-budget-group=\"%s\"] input[id$=\".%s\"]".formatted(heading, part)).last();
    }

    /** A line of volunteers, its amount written as a formula. */
    private static byte[] withALine(byte[] file) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file)); var out = new ByteArrayOutputStream()) {
            for (var row : workbook.getSheetAt(0)) {
                if (row.getCell(0) == null || !row.getCell(0).getStringCellValue().equals("864")) continue;
                row.createCell(2).setCellValue("Bénévoles de la tournée");
                row.createCell(3).setCellFormula("40*15");
                workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(3));
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
