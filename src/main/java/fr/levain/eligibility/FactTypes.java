package fr.levain.eligibility;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import fr.levain.forms.Answer;
import fr.levain.forms.BudgetTotals;
import fr.levain.forms.FieldType;
import fr.levain.forms.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** How answers look to a rule: their type when it is checked, their value when it runs. */
final class FactTypes {
    /** Opaque, so that no one compares cents with euros: {@code requested_amount <= 40000} does not compile. */
    static final CelType MONEY = OpaqueType.create("money");

    private final Map<String, Map<String, CelType>> structs = new LinkedHashMap<>();

    FactTypes() {
        structs.put("period", new LinkedHashMap<>(Map.of("start", SimpleType.TIMESTAMP, "end", SimpleType.TIMESTAMP)));
        var budget = new LinkedHashMap<String, CelType>();
        for (var name : new String[] {"charges", "resources", "public_resources", "other_public_resources", "self_financing", "asked"}) budget.put(name, MONEY);
        budget.put("balanced", SimpleType.BOOL);
        structs.put("budget", budget);
    }

    Map<String, Map<String, CelType>> structs() {
        return structs;
    }

    CelType of(String name, FieldType type) {
        return switch (type) {
            case FieldType.Text _, FieldType.LongText _, FieldType.EmailType _, FieldType.PhoneType _, FieldType.SiretType _,
                    FieldType.RnaType _, FieldType.IbanType _, FieldType.OneChoice _ -> SimpleType.STRING;
            case FieldType.NumberType _ -> SimpleType.DOUBLE;
            case FieldType.Money _ -> MONEY;
            case FieldType.Day _ -> SimpleType.TIMESTAMP;
            case FieldType.PeriodType _ -> Struct.of("period", structs.get("period"));
            case FieldType.YesNo _, FieldType.Consent _ -> SimpleType.BOOL;
            case FieldType.SeveralChoices _, FieldType.FileType _ -> ListType.create(SimpleType.STRING);
            case FieldType.Place(_, var several) -> several ? ListType.create(SimpleType.STRING) : SimpleType.STRING;
            case FieldType.Budget _ -> Struct.of("budget", structs.get("budget"));
            case FieldType.Table table -> {
                var columns = new LinkedHashMap<String, CelType>();
                table.columns().forEach(column -> columns.put(column.id(), of(name + "_" + column.id(), column.type())));
                structs.put(name + "_row", columns);
                yield ListType.create(Struct.of(name + "_row", columns));
            }
        };
    }

    static Object value(FieldType type, Value value) {
        return switch (value) {
            case Value.Words(var text) -> text;
            case Value.Quantity(var number) -> number.doubleValue();
            case Value.Amount(var euros) -> euros;
            case Value.Date(var day) -> instant(day);
            case Value.Span(var start, var end) -> new RowValue("period", Map.of("start", instant(start), "end", instant(end)));
            case Value.Flag(var yes) -> yes;
            case Value.Choice(var chosen) -> type instanceof FieldType.SeveralChoices ? chosen : chosen.getFirst();
            case Value.Places _ -> {
                var codes = value.codes();
                yield type instanceof FieldType.Place(_, var several) && !several ? codes.getFirst() : codes;
            }
            case Value.Files(var files) -> files.stream().map(Value.FileReference::name).toList();
            case Value.BankAccountReference(_, var last) -> last;
            case Value.BudgetLines budget -> budget(BudgetTotals.of(budget));
            case Value.Rows(var rows) -> rows.stream()
                    .filter(row -> !row.cells().isEmpty())
                    .map(row -> row((FieldType.Table) type, row))
                    .toList();
        };
    }

    private static RowValue budget(BudgetTotals totals) {
        return new RowValue("budget", Map.of(
                "charges", totals.charges(), "resources", totals.resources(),
                "public_resources", totals.publicResources(), "other_public_resources", totals.otherPublicResources(),
                "self_financing", totals.selfFinancing(), "asked", totals.askedOfTheRegion(), "balanced", totals.balances()));
    }

    private static RowValue row(FieldType.Table table, Value.Row row) {
        var cells = new LinkedHashMap<String, Object>();
        for (var column : table.columns()) {
            if (row.cell(column.id()) instanceof Answer.Given(var value)) cells.put(column.id(), value(column.type(), value));
        }
        return new RowValue("row", cells);
    }

    static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
