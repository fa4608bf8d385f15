package fr.levain.readings.web;

import fr.levain.kernel.Euros;
import fr.levain.readings.ReadingTerms.Checklist;
import fr.levain.readings.SecondAnalysis;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * The technical, legal and financial analysis: written line by line, then signed.
 *
 * @param charges all the expenses of the budget
 * @param eligibleTyped as it stands in the input
 * @param signedBy name of who signed
 */
public record SecondAnalysisPage(
        String reference, String title, Checklist checklist, SecondAnalysis analysis, Optional<Euros> charges, String eligibleTyped, Optional<String> signedBy,
        boolean mayWrite, String notice, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return "/instruction/" + reference + "/seconde-analyse";
    }

    public List<String> parts() {
        return checklist.items().stream().map(Checklist.Item::part).distinct().toList();
    }

    public List<Checklist.Item> of(String part) {
        return checklist.items().stream().filter(each -> each.part().equals(part)).toList();
    }

    public boolean writes() {
        return mayWrite && !analysis.isSigned();
    }
}
