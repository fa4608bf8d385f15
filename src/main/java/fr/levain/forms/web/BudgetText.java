package fr.levain.forms.web;

import fr.levain.forms.Answer;
import fr.levain.forms.BudgetLine;
import fr.levain.forms.BudgetTotals;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.Retyped;
import fr.levain.forms.StaffCost;
import fr.levain.forms.Value;
import fr.levain.kernel.Euros;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A budget in words. */
public final class BudgetText {
    private static final Field AMOUNT = Field.optional("amount", "Montant", new FieldType.Money(Optional.empty(), Optional.empty()));

    private BudgetText() {}

    /** As it goes back into its input. */
    public static String amount(BudgetLine line) {
        return Retyped.one(AMOUNT, line.amount());
    }

    /** An amount or a number, as it goes back into its input. */
    public static String typed(Answer answer) {
        return Retyped.one(AMOUNT, answer);
    }

    /** « 0,5 ETP × 12 mois × 2 000,00 € » or the amount of each year; empty where the amount is all that is told. */
    public static String detail(BudgetLine line) {
        var staff = line.staff().map(StaffCost::told).filter(told -> !told.isEmpty());
        var years = line.years().keySet().stream().map(year -> "%d : %s".formatted(year, line.in(year))).collect(Collectors.joining(", "));
        return staff.map(told -> years.isEmpty() ? told : told + " (" + years + ")").orElse(years);
    }

    /** « (acquis, lettre du 3 mars) ». */
    public static String state(BudgetLine line, List<Value.FileReference> files) {
        if (line.status().isEmpty()) return "";
        var note = line.proof().map(BudgetLine.Proof::note).filter(text -> !text.isBlank());
        var file = line.proof().flatMap(BudgetLine.Proof::document)
                .map(id -> files.stream().filter(each -> each.document().equals(id)).findFirst().map(Value.FileReference::name).orElse("document retiré du dossier"));
        return Stream.of(Optional.of(line.status().get().label().toLowerCase()), note, file).flatMap(Optional::stream).collect(Collectors.joining(", ", "(", ")"));
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
        var volunteers = totals.voluntaryDifference();
        if (difference.cents() == 0 && volunteers.cents() != 0)
            return "Charges et ressources sont égales. Il manque %s de contributions volontaires (%s).".formatted(
                    volunteers.isPositive() ? volunteers : Euros.ZERO.minus(volunteers), volunteers.isPositive() ? "87" : "86");
        if (difference.cents() == 0) return "Le budget est équilibré.";
        return difference.isPositive()
                ? "Il manque %s de ressources pour équilibrer le budget.".formatted(difference)
                : "Les ressources dépassent les charges de %s.".formatted(Euros.ZERO.minus(difference));
    }
}
