package fr.levain.forms;

import fr.levain.kernel.Euros;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** The lines of a budget as they were sent. An amount told by its parts, years or months of a salary, is their result. */
final class BudgetReading {
    private final String id;
    private final Posted posted;
    private final List<BudgetLine> previous;

    private BudgetReading(String id, Posted posted, Answer previous) {
        this.id = id;
        this.posted = posted;
        this.previous = previous.known().map(value -> value instanceof Value.BudgetLines(var lines) ? lines : null).orElse(List.of());
    }

    static Answer of(String id, Posted posted, Answer previous, Action action, Supplier<UUID> ids) {
        var reading = new BudgetReading(id, posted, previous);
        var lines = new ArrayList<BudgetLine>();
        for (var lineId : FieldReading.uuids(posted.all(id + ".ligne"))) {
            if (!action.removesFrom(id) || !lineId.toString().equals(action.part())) lines.add(reading.line(lineId));
        }
        if (action.addsTo(id)) lines.add(new BudgetLine(ids.get(), reading.added(action.part()), "", Answer.ABSENT, Optional.empty()));
        return lines.isEmpty() ? Answer.ABSENT : Answer.of(new Value.BudgetLines(List.copyOf(lines)));
    }

    /** « Ajouter » under a list of accounts names the side, and the list the account; elsewhere it names the account. */
    private String added(String part) {
        var chosen = posted.one(id + ".nouveau." + part);
        return chosen.isBlank() ? part : chosen;
    }

    private BudgetLine line(UUID lineId) {
        var name = id + "." + lineId;
        var before = previous.stream().filter(line -> line.id().equals(lineId)).findFirst();
        var account = posted.one(name + ".compte");
        var staff = staff(name, before.flatMap(BudgetLine::staff));
        var years = years(name);
        var typed = posted.one(name + ".montant");
        var amount = typed.isBlank() ? Answer.ABSENT : FieldReading.money(typed);
        if (years.isEmpty()) years = untouched(amount, before);
        if (staff.flatMap(StaffCost::cost).isPresent()) {
            amount = Answer.of(new Value.Amount(staff.get().cost().get()));
            years = years(staff.get());
        } else if (!years.isEmpty()) {
            amount = StaffCost.sum(years.values()).map(sum -> Answer.of(new Value.Amount(sum))).orElse(Answer.ABSENT);
        }
        return new BudgetLine(lineId, account, posted.one(name + ".objet"), amount, status(posted.one(name + ".etat")),
                staff.filter(_ -> BudgetChart.isSalary(account)), years, proof(name));
    }

    private Map<Integer, Answer> years(String name) {
        return byYear(name + ".an.", FieldReading::money);
    }

    private static Map<Integer, Answer> years(StaffCost staff) {
        var years = new TreeMap<Integer, Answer>();
        if (staff.isByYear()) staff.months().keySet().forEach(year -> years.put(year, Answer.of(new Value.Amount(staff.cost(year).orElse(Euros.ZERO)))));
        return years;
    }

    /** Where the years are not on the screen, they stay as long as their sum does. */
    private static Map<Integer, Answer> untouched(Answer amount, Optional<BudgetLine> before) {
        return before.filter(line -> line.amount().equals(amount)).map(BudgetLine::years).orElse(Map.of());
    }

    private Optional<StaffCost> staff(String name, Optional<StaffCost> before) {
        var months = byYear(name + ".mois.", typed -> FieldReading.number(typed, 2));
        var whole = posted.one(name + ".mois");
        if (months.isEmpty() && !whole.isBlank()) {
            var typed = FieldReading.number(whole, 2);
            var kept = before.filter(StaffCost::isByYear).filter(staff -> StaffCost.number(typed).filter(sum -> sum.compareTo(staff.totalMonths()) == 0).isPresent());
            months = kept.map(StaffCost::months).orElse(Map.of(StaffCost.WHOLE, typed));
        }
        var fte = posted.one(name + ".etp");
        var monthly = posted.one(name + ".cout");
        var staff = new StaffCost(fte.isBlank() ? Answer.ABSENT : FieldReading.number(fte, 3),
                monthly.isBlank() ? Answer.ABSENT : FieldReading.money(monthly), months);
        return staff.isBlank() ? Optional.empty() : Optional.of(staff);
    }

    private Map<Integer, Answer> byYear(String prefix, java.util.function.Function<String, Answer> reader) {
        var years = new TreeMap<Integer, Answer>();
        for (var name : posted.parameters().keySet()) {
            if (!name.startsWith(prefix) || !name.substring(prefix.length()).matches("\\d{4}")) continue;
            var typed = posted.one(name);
            if (!typed.isBlank()) years.put(Integer.valueOf(name.substring(prefix.length())), reader.apply(typed));
        }
        return years;
    }

    private Optional<BudgetLine.Proof> proof(String name) {
        var note = posted.one(name + ".preuve");
        var document = FieldReading.uuids(posted.all(name + ".piece")).stream().findFirst();
        return note.isBlank() && document.isEmpty() ? Optional.empty() : Optional.of(new BudgetLine.Proof(note, document, document.flatMap(this::sentWithALine)));
    }

    private Optional<String> sentWithALine(UUID document) {
        return previous.stream().flatMap(line -> line.proof().stream()).filter(proof -> proof.document().filter(document::equals).isPresent())
                .flatMap(proof -> proof.fileName().stream()).findFirst();
    }

    private static Optional<BudgetLine.Status> status(String typed) {
        return Arrays.stream(BudgetLine.Status.values()).filter(status -> status.name().equals(typed)).findFirst();
    }
}
