package fr.levain.assessment.web;

import fr.levain.accounts.Person;
import fr.levain.assessment.LineSettled;
import fr.levain.assessment.PublicShare;
import fr.levain.assessment.RetainedBudget;
import fr.levain.kernel.AccountId;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The charges of a budget, line by line: asked, retained, why.
 *
 * @param read how many words of its history were on this page when it was opened
 * @param typed what is in the inputs, by their name
 * @param history the latest first
 */
public record BudgetPage(
        String reference,
        String title,
        RetainedBudget budget,
        int read,
        Map<String, String> typed,
        boolean mayAct,
        Optional<PublicShare> share,
        List<LineSettled> history,
        Map<AccountId, Person> people,
        Paging paging,
        FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String action() {
        return "/instruction/" + reference + "/budget";
    }

    public String retained(RetainedBudget.Line line) {
        return typed.getOrDefault("retenu." + line.id(), line.retained().isPositive() ? TypedAmount.write(line.retained()) : "0");
    }

    public String reason(RetainedBudget.Line line) {
        return typed.getOrDefault("motif." + line.id(), line.reason());
    }

    public String by(LineSettled line) {
        return line.by().map(people::get).map(Person::name).orElse("un agent");
    }
}
