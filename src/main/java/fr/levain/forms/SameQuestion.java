package fr.levain.forms;

import fr.levain.forms.FieldType.Consent;
import fr.levain.forms.FieldType.FileType;
import fr.levain.forms.FieldType.LongText;
import fr.levain.forms.FieldType.OneChoice;
import fr.levain.forms.FieldType.SeveralChoices;
import fr.levain.forms.FieldType.Table;
import fr.levain.forms.FieldType.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two forms that ask the same thing: by the shared vocabulary first, then for a file by the piece it is, then by the name
 * and type of the question.
 */
public final class SameQuestion {
    private SameQuestion() {}

    /** The question of a form that asks the same thing as this one; empty when none does. */
    public static Optional<Field> in(FormRevision from, Field to) {
        return Stream.of(
                        to.term().flatMap(from::fieldOf),
                        from.fields().filter(field -> isSamePiece(field.type(), to.type())).findFirst(),
                        from.fields().filter(field -> isAccount(field.type()) && isAccount(to.type())).findFirst(),
                        from.field(to.id()))
                .flatMap(Optional::stream)
                .filter(field -> isAlike(field.type(), to.type()))
                .findFirst();
    }

    private static boolean isSamePiece(FieldType one, FieldType other) {
        return one instanceof FileType(var piece, _) && other instanceof FileType(var same, _) && piece.equals(same);
    }

    private static boolean isAccount(FieldType type) {
        return type instanceof FieldType.IbanType;
    }

    private static boolean isAlike(FieldType one, FieldType other) {
        if (isWords(one) && isWords(other)) return true;
        if (isChoice(one) && isChoice(other)) return true;
        return switch (one) {
            case FileType _ -> isSamePiece(one, other);
            // agreed to word by word, or asked again
            case Consent _ -> one.equals(other);
            case FieldType.Place(var kind, var several) ->
                other instanceof FieldType.Place(var same, var more) && kind == same && (more || !several);
            // where the VAT status of the holder settles it, the amounts already follow it
            case FieldType.Budget budget -> other instanceof FieldType.Budget same
                    && (budget.tax() == same.tax() || same.reads().vat().isPresent());
            default -> one.getClass() == other.getClass();
        };
    }

    private static boolean isWords(FieldType type) {
        return type instanceof Text || type instanceof LongText;
    }

    private static boolean isChoice(FieldType type) {
        return type instanceof OneChoice || type instanceof SeveralChoices;
    }

    /** The value as the other question can hold it: codes it offers, columns it has. */
    public static Optional<Value> fitting(Value value, FieldType from, FieldType to) {
        return switch (value) {
            case Value.Choice(var codes) -> switch (to) {
                case OneChoice(var options) -> codes.size() == 1 ? chosen(codes, options) : Optional.empty();
                case SeveralChoices several -> chosen(codes, several.options());
                default -> Optional.of(value);
            };
            case Value.Rows(var rows) -> to instanceof Table table && from instanceof Table was ? rows(rows, was, table) : Optional.empty();
            case Value.BudgetLines(var lines) when from instanceof FieldType.Budget was && to instanceof FieldType.Budget now -> Optional.of(
                    new Value.BudgetLines(lines.stream().map(line -> line.to(BudgetChart.translated(line.account(), was.chart(), now.chart()))).toList()));
            case Value.Files(var files) -> files.isEmpty() ? Optional.empty() : Optional.of(value);
            default -> Optional.of(value);
        };
    }

    private static Optional<Value> chosen(List<String> codes, List<Option> offered) {
        var kept = codes.stream().filter(code -> offered.stream().anyMatch(option -> option.code().equals(code))).toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Value.Choice(kept));
    }

    private static Optional<Value> rows(List<Value.Row> rows, Table from, Table to) {
        var kept = new ArrayList<Value.Row>();
        for (var row : rows) {
            var cells = new LinkedHashMap<String, Answer>();
            for (var column : to.columns()) {
                from.column(column.id()).filter(was -> isAlike(was.type(), column.type()))
                        .flatMap(was -> row.cell(column.id()).known().flatMap(known -> fitting(known, was.type(), column.type())))
                        .ifPresent(known -> cells.put(column.id(), Answer.of(known)));
            }
            if (!cells.isEmpty()) kept.add(new Value.Row(row.id(), cells));
        }
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Value.Rows(kept));
    }
}
