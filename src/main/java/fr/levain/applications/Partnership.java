package fr.levain.applications;

import fr.levain.forms.AnswerText;
import fr.levain.forms.Answers;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What partners may be told of a project, and the partners its holder declares.
 *
 * @param summary the one meant for the public
 * @param columns ids of what the form asks of a partner
 */
public record Partnership(ApplicationView view, String summary, List<String> columns, List<PartnerRow> rows) {
    /** What the form calls its partners. */
    public static final String FIELD = Application.PARTNERS;
    static final String SUMMARY = "project_summary";
    public static final String NAME = "name";
    public static final String ROLE = "role";
    public static final String CASH = "contribution";
    public static final String IN_KIND = "in_kind";
    public static final String IN_KIND_VALUE = "contribution_in_kind";

    static Partnership of(ApplicationView view, FormRevision form, Answers answers) {
        var summary = form.fieldOf(SUMMARY).flatMap(field -> answers.text(field.id())).orElse("");
        return new Partnership(view, summary, columnsOf(form), rowsIn(form, answers));
    }

    /** In the order of the form; a row of which nothing is written yet is left out. */
    public static List<PartnerRow> rowsIn(FormRevision form, Answers answers) {
        var field = form.fieldOf(Application.PARTNERS).filter(asked -> asked.type() instanceof FieldType.Table);
        if (field.isEmpty() || !(field.get().type() instanceof FieldType.Table table)) return List.of();
        var rows = new ArrayList<PartnerRow>();
        for (var row : answers.rows(field.get().id())) {
            if (row.cells().values().stream().allMatch(cell -> cell.isAbsent())) continue;
            rows.add(new PartnerRow(row.id(), rows.size() + 1, words(row, "name"), code(row, "kind"), label(table, row), text(row, "siret"),
                    words(row, ROLE), row.cell(CASH).amount(), words(row, IN_KIND), row.cell(IN_KIND_VALUE).amount()));
        }
        return List.copyOf(rows);
    }

    public boolean asks(String column) {
        return columns.contains(column);
    }

    public Optional<PartnerRow> row(UUID id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    private static List<String> columnsOf(FormRevision form) {
        return form.fieldOf(Application.PARTNERS).map(field -> field.type()).filter(FieldType.Table.class::isInstance)
                .map(type -> ((FieldType.Table) type).columns().stream().map(column -> column.id()).toList()).orElse(List.of());
    }

    private static String label(FieldType.Table table, Value.Row row) {
        return table.column("kind").filter(_ -> !row.cell("kind").isAbsent())
                .map(column -> AnswerText.of(column.type(), row.cell("kind"))).orElse("");
    }

    private static String code(Value.Row row, String column) {
        return row.cell(column).known().map(Value::codes).filter(codes -> codes.size() == 1).map(List::getFirst).orElse("");
    }

    private static String words(Value.Row row, String column) {
        return text(row, column).orElse("");
    }

    private static Optional<String> text(Value.Row row, String column) {
        return row.cell(column).known().flatMap(value -> value instanceof Value.Words(var text) ? Optional.of(text.strip()) : Optional.empty());
    }
}
