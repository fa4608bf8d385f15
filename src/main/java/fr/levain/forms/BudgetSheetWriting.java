package fr.levain.forms;

import fr.levain.forms.spreadsheet.WrittenSheet;
import fr.levain.forms.spreadsheet.WrittenSheet.Amount;
import fr.levain.forms.spreadsheet.WrittenSheet.Content;
import fr.levain.forms.spreadsheet.WrittenSheet.Empty;
import fr.levain.forms.spreadsheet.WrittenSheet.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A budget as a sheet: its titles, then every account with its lines, or an empty row to fill in. */
final class BudgetSheetWriting {
    private static final Empty EMPTY = new Empty();

    private final String title;
    private final FieldType.Budget type;
    private final BudgetSetting setting;
    private final List<BudgetLine> lines;
    private final List<Integer> periods;
    private final List<Integer> months;

    BudgetSheetWriting(String title, FieldType.Budget type, BudgetSetting setting, List<BudgetLine> lines) {
        this.title = title;
        this.type = type;
        this.setting = setting;
        this.lines = lines;
        this.periods = periods(this::amounts);
        this.months = periods(line -> line.staff().map(staff -> known(staff.months())).orElse(Map.of()));
    }

    /** The years of the project, those a line still holds though the project left them, and what no year has been given yet. */
    private List<Integer> periods(Function<BudgetLine, Map<Integer, Answer>> told) {
        if (!setting.isByYear()) return List.of(StaffCost.WHOLE);
        var periods = new TreeSet<>(setting.years());
        lines.forEach(line -> periods.addAll(told.apply(line).keySet()));
        return List.copyOf(periods);
    }

    private Map<Integer, Answer> amounts(BudgetLine line) {
        return known(line.years().isEmpty() ? Map.of(StaffCost.WHOLE, line.amount()) : line.years());
    }

    private static Map<Integer, Answer> known(Map<Integer, Answer> told) {
        var known = new TreeMap<>(told);
        known.values().removeIf(Answer::isAbsent);
        return known;
    }

    WrittenSheet written(String name) {
        var rows = new ArrayList<List<Content>>();
        rows.add(List.of(new Words(title, true)));
        rows.add(List.of(new Words("Montants %s. Plusieurs lignes peuvent porter le même compte. Les lignes vides sont laissées de côté.".formatted(setting.vat().label()))));
        rows.add(List.of(new Words("Charges et ressources doivent être égales. Un salaire se compte en ETP × mois × coût : laissez alors son montant vide.")));
        rows.add(List.of());
        rows.add(titles());
        for (var side : BudgetChart.Side.values()) {
            var accounts = BudgetChart.of(type.chart()).accounts().stream().filter(account -> account.side() == side)
                    .filter(account -> type.accountChart().find(account.code()).isPresent() || lines.stream().anyMatch(line -> line.account().equals(account.code()))).toList();
            if (accounts.isEmpty()) continue;
            rows.add(List.of(EMPTY, new Words(title(side), true)));
            for (var account : accounts) {
                var its = lines.stream().filter(line -> line.account().equals(account.code())).toList();
                if (its.isEmpty()) rows.add(List.of(new Words(account.code()), new Words(account.label())));
                for (var line : its) rows.add(row(account.code(), account.label(), line));
            }
        }
        // accounts that the chart has no more: their lines go out and come back all the same
        for (var line : lines) if (BudgetChart.of(type.chart()).find(line.account()).isEmpty()) rows.add(row(line.account(), "", line));
        int columns = rows.get(4).size();
        return new WrittenSheet(name, rows, IntStream.range(0, columns).map(column -> column == 1 ? 44 : column == 2 ? 36 : 16).boxed().toList());
    }

    private List<Content> titles() {
        var titles = new ArrayList<Content>();
        for (var name : List.of(BudgetColumns.ACCOUNT, BudgetColumns.ACCOUNT_LABEL, BudgetColumns.LABEL)) titles.add(strong(name));
        for (int period : periods) titles.add(strong(title(BudgetColumns.AMOUNT, BudgetColumns.AMOUNT_TO_SHARE, period)));
        for (var name : List.of(BudgetColumns.STATUS, BudgetColumns.PROOF, BudgetColumns.FTE)) titles.add(strong(name));
        for (int period : months) titles.add(strong(title(BudgetColumns.MONTHS, BudgetColumns.MONTHS_TO_SHARE, period)));
        titles.add(strong(BudgetColumns.MONTHLY));
        return titles;
    }

    private List<Content> row(String account, String called, BudgetLine line) {
        var cells = new ArrayList<Content>();
        cells.add(new Words(account));
        cells.add(words(called));
        cells.add(words(line.label()));
        for (int period : periods) cells.add(content(setting.isByYear() ? amounts(line).getOrDefault(period, Answer.ABSENT) : line.amount()));
        cells.add(line.status().<Content>map(status -> new Words(status.label())).orElse(EMPTY));
        cells.add(words(line.proof().map(BudgetLine.Proof::note).orElse("")));
        cells.add(line.staff().map(staff -> content(staff.fte())).orElse(EMPTY));
        for (int period : months) cells.add(line.staff().map(staff -> months(staff, period)).orElse(EMPTY));
        cells.add(line.staff().map(staff -> content(staff.monthly())).orElse(EMPTY));
        return cells;
    }

    private Content months(StaffCost staff, int period) {
        if (!setting.isByYear() && staff.isByYear()) return new Amount(staff.totalMonths());
        return content(staff.months().getOrDefault(period, Answer.ABSENT));
    }

    /** What could not be read goes out as it was typed. */
    private static Content content(Answer answer) {
        return switch (answer) {
            case Answer.Given(Value.Amount(var euros)) -> new Amount(euros.toDecimal());
            case Answer.Given(Value.Quantity(var number)) -> new Amount(number);
            case Answer.Unreadable unreadable -> words(unreadable.raw());
            case Answer _ -> EMPTY;
        };
    }

    private static Content words(String text) {
        return text.isBlank() ? EMPTY : new Words(text);
    }

    private static Words strong(String name) {
        return new Words(name.substring(0, 1).toUpperCase() + name.substring(1), true);
    }

    private String title(String what, String toShare, int period) {
        if (period != StaffCost.WHOLE) return what + " " + period;
        return setting.isByYear() ? toShare : what;
    }

    private static String title(BudgetChart.Side side) {
        return switch (side) {
            case CHARGES -> "CHARGES";
            case RESOURCES -> "RESSOURCES";
            case VOLUNTARY_CHARGES -> "EMPLOIS DES CONTRIBUTIONS VOLONTAIRES";
            case VOLUNTARY_RESOURCES -> "CONTRIBUTIONS VOLONTAIRES EN NATURE";
        };
    }
}
