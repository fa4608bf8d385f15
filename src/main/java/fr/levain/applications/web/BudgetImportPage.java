package fr.levain.applications.web;

import fr.levain.applications.Dossier;
import fr.levain.forms.Answer;
import fr.levain.forms.BudgetChart;
import fr.levain.forms.BudgetImport;
import fr.levain.forms.BudgetInputs;
import fr.levain.forms.BudgetTotals;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.kernel.French;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A budget brought back from a spreadsheet: first the file is asked, then what was read of it is shown.
 *
 * @param version of the page, so that nobody's work is written over
 * @param read what the file says; nothing of it is kept yet
 */
public record BudgetImportPage(
        Dossier dossier, FormPage page, Field field, int version, Optional<BudgetImport.Read> read, FormErrors errors) implements Page {
    public String section() {
        return dossier.view().path() + "/pages/" + page.id();
    }

    public String path() {
        return section() + "/" + field.id();
    }

    public BudgetChart chart() {
        return BudgetChart.of(((FieldType.Budget) field.type()).chart());
    }

    public BudgetTotals totals() {
        return new BudgetTotals(read.map(BudgetImport.Read::lines).orElse(List.of()));
    }

    /** Lines the dossier has, which those of the file replace. */
    public int before() {
        return dossier.answers().budget(field.id()).map(totals -> totals.lines().size()).orElse(0);
    }

    public String replaced() {
        return before() == 0 ? "Le budget du dossier est vide : rien n’est perdu."
                : "Elles remplacent %s du dossier. Rien ne change tant que vous n’avez pas accepté.".formatted(
                        before() == 1 ? "la ligne" : "les " + French.number(before()) + " lignes");
    }

    public Map<String, List<String>> inputs() {
        return read.map(known -> BudgetInputs.of(field.id(), known.lines())).orElse(Map.of());
    }

    public static String amount(Answer amount) {
        return switch (amount) {
            case Answer.Absent _ -> "à compléter";
            case Answer.Unreadable unreadable -> "« %s », à corriger".formatted(unreadable.raw());
            case Answer.Given _ -> amount.amount().map(Object::toString).orElse("");
        };
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
