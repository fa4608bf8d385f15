package fr.levain.forms.web;

import fr.levain.forms.Answer;
import fr.levain.forms.BudgetChart;
import fr.levain.forms.BudgetLine;
import fr.levain.forms.BudgetSetting;
import fr.levain.forms.BudgetTotals;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FinancingPlan;
import fr.levain.forms.StaffCost;
import fr.levain.forms.Value;
import fr.levain.ui.Choice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A budget as it is filled in: each side with its headings in use, and the accounts that can be added.
 *
 * @param files of the dossier, which may prove a resource
 * @param proposed whether the only line comes from the aid asked for, not from this page
 */
public record BudgetView(
        Field field, FieldType.Budget type, BudgetSetting setting, BudgetTotals totals, List<Part> sides,
        List<Value.FileReference> files, boolean proposed) {
    /** One side. @param offered accounts, by heading */
    public record Part(BudgetChart.Side side, String title, List<Heading> headings, List<BudgetChart.Group> offered) {}

    /** Lines under the same two figures. @param accounts a line may move to */
    public record Heading(String code, String label, List<BudgetLine> lines, List<Choice> accounts) {
        public boolean isNumbered() {
            return code.length() > 1 && Character.isDigit(code.charAt(1));
        }
    }

    static BudgetView of(PageFields fields, Field field) {
        var type = (FieldType.Budget) field.type();
        var setting = BudgetSetting.of(type, fields.answers());
        var answer = fields.answer(field);
        var lines = fields.lines(field);
        var proposed = answer.isAbsent() && setting.requested().isPresent() && type.accountChart().find(BudgetChart.REGION).isPresent();
        if (proposed) lines = List.of(request(field, setting));
        var chart = type.accountChart();
        var sides = new ArrayList<Part>();
        for (var side : BudgetChart.Side.values()) {
            var headings = headings(lines, side, chart);
            var offered = chart.groups(side);
            if (!headings.isEmpty() || !offered.isEmpty()) sides.add(new Part(side, PageFields.sideTitle(side), headings, offered));
        }
        return new BudgetView(field, type, setting, new BudgetTotals(lines), sides, files(fields, lines), proposed);
    }

    public FinancingPlan plan() {
        return FinancingPlan.of(totals, BudgetChart.of(type.chart()));
    }

    public boolean hasResources() {
        return totals.resources().isPositive();
    }

    /** The years of the project, and those a line still holds though the project left them. */
    public List<Integer> years(BudgetLine line) {
        if (!setting.isByYear()) return List.of();
        var years = new TreeSet<>(setting.years());
        years.addAll(line.years().keySet());
        return List.copyOf(years);
    }

    public boolean isSalary(BudgetLine line) {
        return BudgetChart.isSalary(line.account());
    }

    /** Counted by its parts: nothing else is asked for the amount. */
    public boolean isCounted(BudgetLine line) {
        return isSalary(line) && line.staff().filter(StaffCost::isComplete).isPresent();
    }

    /** Whether the amount itself is asked: not where years or a salary make it up. */
    public boolean asksAmount(BudgetLine line) {
        if (isCounted(line)) return false;
        return !setting.isByYear() || !line.isByYear() && !line.amount().isAbsent();
    }

    public boolean asksProof(BudgetLine line) {
        return line.side() == BudgetChart.Side.RESOURCES && !line.isTheRequest();
    }

    /** Whether the proof of a resource may be sent with its line. */
    public boolean takesProofs() {
        return type.reads().proofs().isPresent();
    }

    /** The document that proves a resource, while the dossier has it. */
    public Optional<Value.FileReference> proofOf(BudgetLine line) {
        return line.proof().flatMap(BudgetLine.Proof::document).flatMap(id -> files.stream().filter(file -> file.document().equals(id)).findFirst());
    }

    public List<Choice> proofs() {
        return files.stream().map(file -> Choice.of(file.document().toString(), file.name())).toList();
    }

    public static String months(BudgetLine line, int year) {
        return line.staff().map(staff -> BudgetText.typed(staff.months().getOrDefault(year, Answer.ABSENT))).orElse("");
    }

    /** For the whole project, whatever the years. */
    public static String months(BudgetLine line) {
        return line.staff().map(staff -> staff.isByYear()
                ? staff.totalMonths().toPlainString().replace('.', ',') : BudgetText.typed(staff.months().getOrDefault(StaffCost.WHOLE, Answer.ABSENT))).orElse("");
    }

    private static BudgetLine request(Field field, BudgetSetting setting) {
        var id = UUID.nameUUIDFromBytes(("budget/" + field.id()).getBytes(StandardCharsets.UTF_8));
        return new BudgetLine(id, BudgetChart.REGION, "", Answer.of(new Value.Amount(setting.requested().orElseThrow())), Optional.empty());
    }

    /** In the order of the chart; a line whose account it has no more comes last, never lost. */
    private static List<Heading> headings(List<BudgetLine> lines, BudgetChart.Side side, BudgetChart chart) {
        var whole = BudgetChart.of(chart.version());
        var headings = new LinkedHashMap<String, List<BudgetLine>>();
        whole.groups(side).forEach(group -> headings.put(group.code(), new ArrayList<>()));
        for (var line : lines) {
            if (line.side() == side) headings.computeIfAbsent(line.account().substring(0, Math.min(2, line.account().length())), _ -> new ArrayList<>()).add(line);
        }
        headings.values().removeIf(List::isEmpty);
        return headings.entrySet().stream().map(each -> new Heading(each.getKey(), whole.label(each.getKey()), each.getValue(),
                whole.groups(side).stream().filter(group -> group.code().equals(each.getKey())).findFirst().map(PageFields::accounts).orElse(List.of()))).toList();
    }

    /** Those joined elsewhere, and those sent with a line of this budget. */
    private static List<Value.FileReference> files(PageFields fields, List<BudgetLine> lines) {
        var files = new LinkedHashMap<UUID, Value.FileReference>();
        for (var answer : fields.answers().byField().values()) {
            if (answer.known().orElse(null) instanceof Value.Files(var some)) some.forEach(file -> files.putIfAbsent(file.document(), file));
        }
        for (var line : lines) line.proof().ifPresent(proof -> proof.fileName().ifPresent(name -> proof.document().ifPresent(
                id -> files.putIfAbsent(id, new Value.FileReference(id, name, 0)))));
        return List.copyOf(files.values());
    }
}
