package fr.levain.forms;

import fr.levain.forms.BudgetImport.Remark;
import fr.levain.forms.spreadsheet.Cell;
import fr.levain.forms.spreadsheet.Sheet;
import fr.levain.forms.spreadsheet.Spreadsheets;
import fr.levain.kernel.Euros;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** The lines of a budget in one sheet. What cannot be read is kept as it is, with the address of its cell. */
final class BudgetSheetReading {
    private static final int MOST_LINES = 200;
    private static final int LONGEST = 500;

    private final Sheet sheet;
    private final BudgetColumns columns;
    private final BudgetChart chart;
    private final List<BudgetLine> before;
    private final Supplier<UUID> ids;
    private final List<BudgetLine> lines = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    /** @param before lines of the budget: one that is found again keeps its identity and its document */
    BudgetSheetReading(Sheet sheet, BudgetColumns columns, BudgetChart chart, List<BudgetLine> before, Supplier<UUID> ids) {
        this.sheet = sheet;
        this.columns = columns;
        this.chart = chart;
        this.before = new ArrayList<>(before);
        this.ids = ids;
    }

    BudgetImport.Read read() {
        merged();
        for (int row : sheet.rows().keySet()) {
            if (row <= columns.header()) continue;
            if (lines.size() == MOST_LINES) {
                remark(Cell.address(row, 0), "Le budget compte plus de %d lignes : celles qui suivent ne sont pas lues.".formatted(MOST_LINES));
                break;
            }
            line(row);
        }
        return new BudgetImport.Read(sheet.name(), lines, remarks, before.stream().filter(line -> !isEmpty(line)).toList());
    }

    /** An account just added, with nothing in it: nobody misses it. */
    private static boolean isEmpty(BudgetLine line) {
        return line.label().isBlank() && line.amount().isAbsent() && line.years().isEmpty() && line.staff().isEmpty() && line.status().isEmpty() && line.proof().isEmpty();
    }

    private void merged() {
        for (var range : sheet.merged()) {
            if (range.lastRow() > columns.header() && (range.lastRow() > range.firstRow() || range.firstColumn() > 0 || cell(range.firstRow(), BudgetColumns.ACCOUNT).isPresent()))
                remark(range.address(), "Ces cellules sont fusionnées : nous lisons la première, les autres sont vides.");
        }
    }

    private void line(int row) {
        var amounts = amounts(row);
        var staff = staff(row);
        var label = text(row, BudgetColumns.LABEL);
        var isUsed = !amounts.isEmpty() || staff.isPresent() || !label.isEmpty()
                || cell(row, BudgetColumns.STATUS).isPresent() || cell(row, BudgetColumns.PROOF).isPresent();
        var account = account(row, isUsed);
        if (account.isEmpty() || !isUsed) return;
        var known = before.stream().filter(line -> line.account().equals(account.get()) && line.label().strip().equals(label)).findFirst();
        known.ifPresent(before::remove);
        var counted = staff.map(read -> asBefore(read, known.flatMap(BudgetLine::staff))).filter(_ -> BudgetChart.isSalary(account.get()));
        var whole = amounts.remove(StaffCost.WHOLE);
        Answer amount = whole == null ? StaffCost.sum(amounts.values()).map(sum -> Answer.of(new Value.Amount(sum))).orElse(Answer.ABSENT) : whole;
        // where the years are not in the sheet, they stay as long as their sum does
        Map<Integer, Answer> years = whole == null ? amounts : known.filter(line -> line.amount().equals(whole)).map(BudgetLine::years).orElse(Map.of());
        if (whole != null && !amounts.isEmpty()) {
            years = amounts;
            amount = StaffCost.sum(amounts.values()).map(sum -> Answer.of(new Value.Amount(sum))).orElse(Answer.ABSENT);
            remark(Cell.address(row, columns.amounts().get(StaffCost.WHOLE)), "Cette ligne a un montant en tout et des montants par année : nous prenons les années.");
        }
        if (counted.flatMap(StaffCost::cost).isPresent()) {
            amount = Answer.of(new Value.Amount(counted.get().cost().get()));
            if (counted.get().isByYear()) years = costs(counted.get());
        }
        lines.add(new BudgetLine(known.map(BudgetLine::id).orElseGet(ids), account.get(), known.map(BudgetLine::label).orElse(label), amount, status(row), counted, years,
                proof(row, known.flatMap(BudgetLine::proof))));
    }

    /** Months told by year stay so where the sheet has but their sum. */
    private static StaffCost asBefore(StaffCost read, Optional<StaffCost> before) {
        return before.filter(StaffCost::isByYear).filter(_ -> read.months().keySet().equals(Set.of(StaffCost.WHOLE)))
                .filter(staff -> staff.totalMonths().compareTo(read.totalMonths()) == 0)
                .map(staff -> new StaffCost(read.fte(), read.monthly(), staff.months())).orElse(read);
    }

    private static Map<Integer, Answer> costs(StaffCost staff) {
        var years = new TreeMap<Integer, Answer>();
        staff.months().keySet().forEach(year -> years.put(year, Answer.of(new Value.Amount(staff.cost(year).orElse(Euros.ZERO)))));
        return years;
    }

    /** By its code, or by its name as the chart writes it. */
    private Optional<String> account(int row, boolean isUsed) {
        var cell = cell(row, BudgetColumns.ACCOUNT);
        var typed = cell.map(Cell::text).map(Spreadsheets::plain).map(String::strip).orElse("");
        var found = chart.find(typed).map(BudgetChart.Account::code).or(() -> before.stream().map(BudgetLine::account).filter(typed::equals).findFirst())
                .or(() -> named(text(row, BudgetColumns.ACCOUNT_LABEL)).or(() -> named(typed)).map(BudgetChart.Account::code));
        if (found.isPresent() || !isUsed) return found;
        var address = cell.map(Cell::address).orElse(Cell.address(row, columns.named().get(BudgetColumns.ACCOUNT)));
        remark(address, typed.isEmpty()
                ? "Cette ligne n’a pas de compte : elle n’est pas lue. Écrivez son compte, par exemple 606."
                : "Le compte « %s » n’est pas dans ce budget : la ligne n’est pas lue. Prenez un compte du modèle.".formatted(typed));
        return Optional.empty();
    }

    private Optional<BudgetChart.Account> named(String label) {
        return label.isEmpty() ? Optional.empty()
                : chart.accounts().stream().filter(account -> BudgetColumns.plain(account.label()).equals(BudgetColumns.plain(label))).findFirst();
    }

    private Map<Integer, Answer> amounts(int row) {
        var amounts = new TreeMap<Integer, Answer>();
        columns.amounts().forEach((year, column) -> sheet.cell(row, column).filter(cell -> !cell.isBlank()).ifPresent(cell -> amounts.put(year, amount(cell))));
        return amounts;
    }

    private Optional<StaffCost> staff(int row) {
        var months = new TreeMap<Integer, Answer>();
        columns.months().forEach((year, column) -> sheet.cell(row, column).filter(cell -> !cell.isBlank()).ifPresent(cell -> months.put(year, number(cell, 2))));
        // « Mois » beside months by year would count them twice
        if (months.size() > 1) months.remove(StaffCost.WHOLE);
        var staff = new StaffCost(cell(row, BudgetColumns.FTE).map(cell -> number(cell, 3)).orElse(Answer.ABSENT),
                cell(row, BudgetColumns.MONTHLY).map(this::amount).orElse(Answer.ABSENT), months);
        return staff.isBlank() ? Optional.empty() : Optional.of(staff);
    }

    private Answer amount(Cell cell) {
        if (hasNoResult(cell)) return new Answer.Unreadable(cell.text(), FieldReading.MONEY);
        if (cell.number().isEmpty()) {
            var read = FieldReading.money(Spreadsheets.plain(cell.text()));
            if (read instanceof Answer.Unreadable) remark(cell.address(), "« %s » n’est pas un montant. Il reste à corriger.".formatted(cell.text().strip()));
            else if (cell.isFormula()) formula(cell, read);
            return read;
        }
        var number = cell.number().get();
        var rounded = number.setScale(2, RoundingMode.HALF_UP);
        if (rounded.precision() - rounded.scale() > 13) {
            remark(cell.address(), "Ce montant est trop grand. Il reste à corriger.");
            return new Answer.Unreadable(number.toPlainString(), FieldReading.MONEY);
        }
        var read = Answer.of(new Value.Amount(Euros.of(rounded)));
        if (cell.isFormula()) formula(cell, read);
        // what a formula gives is seldom round: the rounding is said once, with its result
        else if (rounded.compareTo(number) != 0) remark(cell.address(), "%s est arrondi au centime : %s.".formatted(number.toPlainString().replace('.', ','), read.amount().orElseThrow()));
        if (rounded.signum() < 0) remark(cell.address(), "Ce montant est négatif. Il reste à corriger.");
        return read;
    }

    /** Never worked out, or in error: an amount nobody has seen is not taken. */
    private boolean hasNoResult(Cell cell) {
        if (!cell.isFormula() || cell.number().isPresent() || !cell.text().startsWith("=")) return false;
        remark(cell.address(), "La formule « %s » n’a pas de résultat dans ce fichier. Ouvrez-le dans votre tableur, enregistrez-le, puis rapportez-le ; ou tapez le montant."
                .formatted(cell.text()));
        return true;
    }

    private void formula(Cell cell, Answer read) {
        remark(cell.address(), "Cette cellule contient une formule : nous prenons le dernier résultat que votre tableur a gardé, %s. Vérifiez-le."
                .formatted(read.amount().map(Euros::toString).orElse(cell.text())));
    }

    private Answer number(Cell cell, int decimals) {
        if (hasNoResult(cell)) return new Answer.Unreadable(cell.text(), "Indiquez un nombre.");
        var typed = cell.number().map(number -> number.setScale(Math.min(number.scale(), decimals + 3), RoundingMode.HALF_UP).stripTrailingZeros())
                .map(BigDecimal::toPlainString).orElse(cell.text());
        var read = FieldReading.number(typed, decimals);
        if (read instanceof Answer.Unreadable(_, var why)) remark(cell.address(), "« %s » n’est pas lisible. %s".formatted(cell.text().strip(), why));
        else if (cell.isFormula()) remark(cell.address(), "Cette cellule contient une formule : nous prenons le dernier résultat que votre tableur a gardé, %s. Vérifiez-le.".formatted(typed.replace('.', ',')));
        return read;
    }

    private Optional<BudgetLine.Status> status(int row) {
        var cell = cell(row, BudgetColumns.STATUS);
        if (cell.isEmpty()) return Optional.empty();
        var typed = BudgetColumns.plain(cell.get().text());
        for (var status : BudgetLine.Status.values()) if (BudgetColumns.plain(status.label()).equals(typed)) return Optional.of(status);
        remark(cell.get().address(), "« %s » n’est pas un état. Écrivez acquis, sollicité ou à solliciter.".formatted(cell.get().text().strip()));
        return Optional.empty();
    }

    private Optional<BudgetLine.Proof> proof(int row, Optional<BudgetLine.Proof> before) {
        var note = text(row, BudgetColumns.PROOF);
        if (before.filter(proof -> proof.note().strip().equals(note)).isPresent()) return before;
        var document = before.flatMap(BudgetLine.Proof::document);
        return note.isEmpty() && document.isEmpty() ? Optional.empty()
                : Optional.of(new BudgetLine.Proof(note, document, before.flatMap(BudgetLine.Proof::fileName)));
    }

    private String text(int row, String column) {
        var cell = cell(row, column);
        var text = cell.map(Cell::text).map(Spreadsheets::plain).map(String::strip).orElse("");
        if (text.length() <= LONGEST) return text;
        remark(cell.get().address(), "Ce texte dépasse %d caractères : nous en gardons le début.".formatted(LONGEST));
        return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST)));
    }

    private Optional<Cell> cell(int row, String column) {
        return Optional.ofNullable(columns.named().get(column)).flatMap(at -> sheet.cell(row, at)).filter(cell -> !cell.isBlank());
    }

    private void remark(String cell, String message) {
        remarks.add(new Remark(cell, message));
    }
}
