package fr.levain.forms;

import fr.levain.kernel.French;
import fr.levain.kernel.Phone;
import fr.levain.kernel.Siret;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An answer as people read it. What could not be read is quoted as it was typed. */
public final class AnswerText {
    public static final String NONE = "pas encore renseigné";

    private AnswerText() {}

    public static String of(FieldType type, Answer answer) {
        return switch (answer) {
            case Answer.Absent _ -> NONE;
            case Answer.Unreadable unreadable -> "« %s », à corriger".formatted(unreadable.raw());
            case Answer.Given(var value) -> of(type, value);
        };
    }

    public static String of(FieldType type, Value value) {
        return switch (value) {
            case Value.Words(var text) when type instanceof FieldType.SiretType -> Siret.read(text).map(Siret::spaced).orElse(text);
            case Value.Words(var text) when type instanceof FieldType.PhoneType -> Phone.read(text).map(Phone::spaced).orElse(text);
            case Value.Words(var text) -> text;
            case Value.Quantity(var number) -> French.number(number);
            case Value.Amount(var euros) -> French.shortAmount(euros);
            case Value.Date(var day) -> French.day(day);
            case Value.Span(var start, var end) -> "du %s au %s".formatted(French.day(start), French.day(end));
            case Value.Flag(var yes) -> type instanceof FieldType.Consent && yes ? "J’accepte" : yes ? "Oui" : "Non";
            case Value.Choice(var chosen) -> chosen.stream().map(code -> label(type, code)).collect(Collectors.joining(", "));
            case Value.Places(var places) -> places.stream().map(Value.PlaceReference::name).collect(Collectors.joining(", "));
            case Value.Files(var files) -> files.stream().map(Value.FileReference::name).collect(Collectors.joining(", "));
            case Value.BankAccountReference(_, var last) -> "Compte se terminant par " + last;
            case Value.Rows(var rows) -> rows(type, rows);
            case Value.BudgetLines budget -> {
                var totals = BudgetTotals.of(budget);
                var volunteers = "contributions volontaires : emplois (86) %s, ressources (87) %s"
                        .formatted(totals.total(BudgetChart.Side.VOLUNTARY_CHARGES), totals.total(BudgetChart.Side.VOLUNTARY_RESOURCES));
                yield "charges %s, ressources %s%s".formatted(totals.charges(), totals.resources(), totals.voluntaryDifference().cents() == 0 ? "" : " ; " + volunteers);
            }
        };
    }

    public static List<Option> options(FieldType type) {
        return switch (type) {
            case FieldType.OneChoice(var options) -> options;
            case FieldType.SeveralChoices(var options, _, _) -> options;
            case FieldType _ -> List.of();
        };
    }

    private static String label(FieldType type, String code) {
        return options(type).stream().filter(option -> option.code().equals(code)).map(Option::label).findFirst().orElse(code);
    }

    private static String rows(FieldType type, List<Value.Row> rows) {
        var filled = rows.stream().filter(row -> !row.cells().isEmpty()).toList();
        if (!(type instanceof FieldType.Table table) || table.columns().isEmpty()) return French.plural(filled.size(), "ligne", "lignes");
        var first = table.columns().getFirst();
        var names = filled.stream().map(row -> row.cell(first.id())).map(Answer::known).flatMap(Optional::stream)
                .map(value -> of(first.type(), value)).collect(Collectors.joining(", "));
        var count = French.plural(filled.size(), table.rowName(), table.rowName() + "s");
        return names.isEmpty() ? count : count + " : " + names;
    }
}
