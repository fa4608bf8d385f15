package fr.levain.applications;

import fr.levain.forms.Answer;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FieldType.Consent;
import fr.levain.forms.FieldType.FileType;
import fr.levain.forms.FieldType.LongText;
import fr.levain.forms.FieldType.OneChoice;
import fr.levain.forms.FieldType.SeveralChoices;
import fr.levain.forms.FieldType.Table;
import fr.levain.forms.FieldType.Text;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Option;
import fr.levain.forms.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of one form's answers another form takes: by the shared vocabulary first, then for a file by the piece it is, then
 * by the name and type of the question.
 *
 * @param answers under the names of the new form
 * @param missing asked by the new form, given what is carried, and not answered
 * @param dropped answered, and no longer asked: it stays in the first dossier
 */
public record CarryOver(Answers answers, List<Field> carried, List<Field> missing, List<Field> dropped) {
    public static CarryOver of(FormRevision from, FormRevision to, Answers given) {
        var answers = Answers.NONE;
        var carried = new ArrayList<Field>();
        var used = new HashSet<String>();
        for (var field : to.fields().toList()) {
            var source = source(from, field);
            var value = source.flatMap(asked -> given.to(asked.id()).known().flatMap(known -> fitting(known, asked.type(), field.type())));
            if (value.isEmpty()) continue;
            answers = answers.with(field.id(), value.get());
            carried.add(field);
            used.add(source.get().id());
        }
        var whole = answers;
        var missing = to.visiblePages(whole).stream()
                .flatMap(page -> to.visibleFields(page, whole).stream())
                .filter(field -> whole.to(field.id()).known().isEmpty())
                .toList();
        var dropped = from.fields().filter(field -> !used.contains(field.id()) && given.to(field.id()).known().isPresent()).toList();
        return new CarryOver(whole, List.copyOf(carried), missing, dropped);
    }

    /** Missing answers without which the new dossier cannot be filed; a piece is awaited. */
    public List<Field> needed() {
        return missing.stream().filter(Field::required).toList();
    }

    private static Optional<Field> source(FormRevision from, Field to) {
        return Stream.of(
                        to.term().flatMap(from::fieldOf),
                        from.fields().filter(field -> isSamePiece(field.type(), to.type())).findFirst(),
                        from.field(to.id()))
                .flatMap(Optional::stream)
                .filter(field -> isAlike(field.type(), to.type()))
                .findFirst();
    }

    private static boolean isSamePiece(FieldType one, FieldType other) {
        return one instanceof FileType(var piece, _) && other instanceof FileType(var same, _) && piece.equals(same);
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
            case FieldType.Budget budget -> other instanceof FieldType.Budget same && budget.chart().equals(same.chart()) && budget.tax() == same.tax();
            default -> one.getClass() == other.getClass();
        };
    }

    private static boolean isWords(FieldType type) {
        return type instanceof Text || type instanceof LongText;
    }

    private static boolean isChoice(FieldType type) {
        return type instanceof OneChoice || type instanceof SeveralChoices;
    }

    /** The value as the new question can hold it: codes it offers, columns it has. */
    private static Optional<Value> fitting(Value value, FieldType from, FieldType to) {
        return switch (value) {
            case Value.Choice(var codes) -> switch (to) {
                case OneChoice(var options) -> codes.size() == 1 ? chosen(codes, options) : Optional.empty();
                case SeveralChoices several -> chosen(codes, several.options());
                default -> Optional.of(value);
            };
            case Value.Rows(var rows) -> to instanceof Table table && from instanceof Table was ? rows(rows, was, table) : Optional.empty();
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
            var cells = new java.util.LinkedHashMap<String, Answer>();
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
