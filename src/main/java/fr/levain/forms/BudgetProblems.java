package fr.levain.forms;

import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import java.math.BigDecimal;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** What to mend in a budget: line by line, then between its two sides, then with what was answered elsewhere. */
final class BudgetProblems {
    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    private final String id;
    private final BudgetChart chart;
    private final BudgetSetting setting;
    private final BiConsumer<String, String> say;

    /** @param say told an input and what to do there */
    BudgetProblems(String id, BudgetChart chart, BudgetSetting setting, BiConsumer<String, String> say) {
        this.id = id;
        this.chart = chart;
        this.setting = setting;
        this.say = say;
    }

    void check(Value.BudgetLines budget, boolean missingToo) {
        for (var line : budget.lines()) {
            amounts(line, called(line, budget));
            if (missingToo) missing(line);
        }
        if (!missingToo) return;
        var totals = BudgetTotals.of(budget);
        if (totals.charges().cents() == 0) say.accept(id, "Indiquez au moins une charge et une ressource.");
        unbalanced(totals.difference(), "les charges", "les ressources");
        unbalanced(totals.voluntaryDifference(), "les emplois volontaires (86)", "les contributions volontaires (87)");
        setting.requested().filter(asked -> !asked.equals(totals.askedOfTheRegion())).ifPresent(asked -> say.accept(id, totals.askedOfTheRegion().cents() == 0
                ? "Vous demandez %s à la Région : ajoutez cette ressource au budget.".formatted(asked)
                : "Vous demandez %s à la Région, mais le budget en compte %s. Corrigez l’un des deux.".formatted(asked, totals.askedOfTheRegion())));
    }

    /** Each part where it is typed: an amount made of years or of a salary has no input of its own. */
    private void amounts(BudgetLine line, String name) {
        var input = id + "." + line.id();
        var counted = line.staff().filter(StaffCost::isComplete).isPresent();
        if (!counted && (line.years().isEmpty() || !setting.isByYear())) part(input + ".montant", name, line.amount());
        line.staff().ifPresent(staff -> {
            part(input + ".etp", name + ", ETP", staff.fte());
            part(input + ".cout", name + ", coût d’un mois", staff.monthly());
            staff.months().forEach((year, months) -> part(year == StaffCost.WHOLE || !setting.isByYear() ? firstMonths(input) : input + ".mois." + year,
                    name + ", mois" + (year == StaffCost.WHOLE ? "" : " en " + year), months));
            if (staff.isComplete() && line.staff().flatMap(StaffCost::cost).isPresent()) months(staff, input, name);
        });
        if (line.staff().isEmpty() && setting.isByYear()) line.years().forEach((year, amount) -> part(input + ".an." + year, name + ", " + year, amount));
    }

    /** A year has twelve months, and a project its own. */
    private void months(StaffCost staff, String input, String name) {
        if (setting.isByYear()) staff.months().forEach((year, months) -> StaffCost.number(months).filter(count -> year != StaffCost.WHOLE && count.compareTo(MONTHS_OF_A_YEAR) > 0)
                .ifPresent(count -> say.accept(input + ".mois." + year, Gap.about(name, "Indiquez au plus 12 mois en %d : vous en comptez %s. Deux personnes font deux lignes, ou plus d’ETP."
                        .formatted(year, French.number(count))))));
        setting.projectMonths().filter(most -> staff.totalMonths().compareTo(BigDecimal.valueOf(most)) > 0).ifPresent(most -> say.accept(firstMonths(input),
                Gap.about(name, "Indiquez au plus %d mois : c’est la durée du projet. Vous en comptez %s.".formatted(most, French.number(staff.totalMonths())))));
    }

    private void part(String input, String name, Answer answer) {
        if (answer instanceof Answer.Unreadable(_, var why)) say.accept(input, Gap.about(name, why));
        else if (answer.amount().filter(Euros::isNegative).isPresent()) say.accept(input, Gap.about(name, "Indiquez un montant positif."));
        else if (StaffCost.number(answer).filter(number -> number.signum() < 0).isPresent()) say.accept(input, Gap.about(name, "Indiquez un nombre positif."));
    }

    /** « Salaires, Coordinatrice », or by its place among the lines of its account. */
    private String called(BudgetLine line, Value.BudgetLines budget) {
        var same = budget.lines().stream().filter(other -> other.account().equals(line.account())).toList();
        var account = chart.label(line.account());
        if (!line.label().isBlank()) return "%s, « %s »".formatted(account, line.label().strip());
        return same.size() == 1 ? account : "%s, ligne %d".formatted(account, same.indexOf(line) + 1);
    }

    private void missing(BudgetLine line) {
        var input = id + "." + line.id();
        var name = line.label().isBlank() ? "cette ligne" : "« %s »".formatted(line.label().strip());
        if (line.staff().filter(staff -> !staff.isComplete()).isPresent() && line.amount().isAbsent())
            say.accept(input + (line.staff().get().fte().isAbsent() ? ".etp" : line.staff().get().monthly().isAbsent() ? ".cout" : firstMonths(input)),
                    "Complétez l’ETP, les mois et le coût mensuel de %s : le montant en dépend.".formatted(name));
        else if (line.amount().isAbsent() && !line.label().isBlank() && !line.isByYear())
            say.accept(amountInput(line), "Indiquez le montant de %s, ou retirez cette ligne.".formatted(name));
        if (setting.isByYear()) byYear(line, name);
        if (line.side() == BudgetChart.Side.RESOURCES && !line.isTheRequest() && line.amount().amount().filter(Euros::isPositive).isPresent()) resource(line, input, name);
    }

    private void byYear(BudgetLine line, String name) {
        var amount = line.amount().amount();
        if (!line.isByYear()) {
            amount.filter(Euros::isPositive).ifPresent(total -> say.accept(amountInput(line), "Répartissez %s entre %s pour %s.".formatted(total, years(), name)));
            return;
        }
        for (var year : line.years().keySet()) {
            if (!setting.years().contains(year) && line.in(year).isPositive())
                say.accept(yearInput(line, year), "Le projet va de %d à %d. Déplacez les %s de %d, ou effacez-les."
                        .formatted(setting.years().getFirst(), setting.years().getLast(), line.in(year), year));
        }
    }

    private void resource(BudgetLine line, String input, String name) {
        if (line.status().isEmpty()) say.accept(input + ".etat", "Dites où en est %s : acquis, sollicité ou à solliciter.".formatted(name));
        if (line.status().filter(BudgetLine.Status.GRANTED::equals).isPresent() && line.proof().isEmpty())
            say.accept(input + ".preuve", "Dites ce qui prouve que %s est acquis : une lettre, une convention, un relevé.".formatted(name));
    }

    /** Where the amount is typed: in one input, or in that of the first year. */
    private String amountInput(BudgetLine line) {
        if (!setting.isByYear() || line.years().isEmpty() && !line.amount().isAbsent() && line.staff().flatMap(StaffCost::cost).isEmpty()) return id + "." + line.id() + ".montant";
        return BudgetChart.isSalary(line.account()) ? firstMonths(id + "." + line.id()) : yearInput(line, setting.years().getFirst());
    }

    private String firstMonths(String input) {
        return input + ".mois" + (setting.isByYear() ? "." + setting.years().getFirst() : "");
    }

    private String yearInput(BudgetLine line, int year) {
        return id + "." + line.id() + (line.staff().isPresent() ? ".mois." : ".an.") + year;
    }

    private String years() {
        var years = setting.years();
        return years.stream().limit(years.size() - 1L).map(String::valueOf).collect(Collectors.joining(", ")) + " et " + years.getLast();
    }

    private void unbalanced(Euros difference, String charges, String resources) {
        if (difference.cents() == 0) return;
        var above = difference.isPositive();
        var gap = above ? difference : Euros.ZERO.minus(difference);
        say.accept(id, "Le budget n’est pas équilibré : %s dépassent %s de %s. Complétez %s ou réduisez %s."
                .formatted(above ? charges : resources, above ? resources : charges, gap, above ? resources : charges, above ? charges : resources));
    }
}
