package fr.levain.forms.web;

import fr.levain.forms.Answer;
import fr.levain.forms.BudgetLine;
import fr.levain.forms.BudgetTotals;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.Retyped;
import fr.levain.kernel.Euros;
import java.util.Optional;

/** A budget in words. */
public final class BudgetText {
    private static final Field AMOUNT = Field.optional("amount", "Montant", new FieldType.Money(Optional.empty(), Optional.empty()));

    private BudgetText() {}

    /** As it goes back into its input. */
    public static String amount(BudgetLine line) {
        return Retyped.one(AMOUNT, line.amount());
    }

    public static String read(BudgetLine line) {
        return switch (line.amount()) {
            case Answer.Absent _ -> "à compléter";
            case Answer.Unreadable unreadable -> "« %s », à corriger".formatted(unreadable.raw());
            case Answer.Given _ -> line.amount().amount().map(Euros::toString).orElse("");
        };
    }

    public static String balance(BudgetTotals totals) {
        var difference = totals.difference();
        if (totals.charges().cents() == 0 && totals.resources().cents() == 0) return "Le budget est encore vide.";
        if (difference.cents() == 0) return "Le budget est équilibré.";
        return difference.isPositive()
                ? "Il manque %s de ressources pour équilibrer le budget.".formatted(difference)
                : "Les ressources dépassent les charges de %s.".formatted(Euros.ZERO.minus(difference));
    }
}
