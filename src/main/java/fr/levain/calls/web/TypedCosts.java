package fr.levain.calls.web;

import fr.levain.calls.Expense;
import fr.levain.forms.CostRule;
import fr.levain.kernel.Rate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How an officer says which accounts of the budget hold an expense: « 64, 631 », and at most « 20 » % of « 64 ». */
final class TypedCosts {
    private TypedCosts() {}

    static List<String> accounts(Optional<String> typed) {
        return typed.map(text -> Arrays.stream(text.split("[,;\\s]+")).filter(code -> code.matches("[0-9][0-9a-z-]{1,15}")).distinct().toList()).orElse(List.of());
    }

    /** Both or nothing: a share of nothing says nothing. */
    static Optional<CostRule.Share> share(Optional<String> percent, Optional<String> of) {
        var accounts = accounts(of);
        return percent.map(text -> text.replaceAll("[\\s\\p{Z}%]", "").replace(',', '.')).filter(text -> text.matches("\\d{1,3}(\\.\\d{1,2})?"))
                .filter(_ -> !accounts.isEmpty()).map(text -> new CostRule.Share(Rate.percent(text), accounts));
    }

    static String accounts(Expense expense) {
        return String.join(", ", expense.accounts());
    }

    static String percent(Expense expense) {
        return expense.share().map(share -> share.most().fraction().movePointRight(2).stripTrailingZeros().toPlainString().replace('.', ',')).orElse("");
    }

    static String of(Expense expense) {
        return expense.share().map(share -> String.join(", ", share.of())).orElse("");
    }
}
