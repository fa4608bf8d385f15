package fr.levain.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Changes to a form being prepared. A question is named by its id, a column of a table by {@code table.column}. */
final class FormEdits {
    private FormEdits() {}

    static FormRevision titled(FormRevision form, String title) {
        return new FormRevision(form.id(), form.slug(), form.number(), title, form.pages());
    }

    static FormRevision with(FormRevision form, List<FormPage> pages) {
        return new FormRevision(form.id(), form.slug(), form.number(), form.title(), pages);
    }

    static FormRevision adding(FormRevision form, FormPage page) {
        return with(form, plus(form.pages(), page));
    }

    /** Its questions are left as they are. */
    static FormRevision changing(FormRevision form, FormPage page) {
        return with(form, each(form.pages(), known -> known.id().equals(page.id()), known ->
                new FormPage(known.id(), page.title(), page.intro(), page.shownWhen(), known.fields())));
    }

    static FormRevision movingPage(FormRevision form, String page, int step) {
        return with(form, moved(form.pages(), known -> known.id().equals(page), step));
    }

    static FormRevision removingPage(FormRevision form, String page) {
        return with(form, form.pages().stream().filter(known -> !known.id().equals(page)).toList());
    }

    static Optional<Field> field(FormRevision form, String path) {
        var parts = path.split("\\.", 2);
        var field = form.field(parts[0]);
        if (parts.length == 1) return field;
        return field.flatMap(table -> table.type() instanceof FieldType.Table rows ? rows.column(parts[1]) : Optional.empty());
    }

    /** @param place a page, or a table that gets a column */
    static FormRevision adding(FormRevision form, FormPart place, Field field) {
        return place.isPage() ? fieldsOf(form, place.id(), fields -> plus(fields, field)) : columnsOf(form, place.id(), columns -> plus(columns, field));
    }

    static FormRevision changing(FormRevision form, String path, Field field) {
        return siblings(form, path, fields -> each(fields, named(path), _ -> field));
    }

    static FormRevision moving(FormRevision form, String path, int step) {
        return siblings(form, path, fields -> moved(fields, named(path), step));
    }

    /** At the end of another page. */
    static FormRevision movingTo(FormRevision form, String field, String page) {
        var moved = form.field(field);
        if (moved.isEmpty() || form.page(page).isEmpty() || form.page(page).get().field(field).isPresent()) return form;
        return adding(removing(form, field), FormPart.page(page), moved.get());
    }

    static FormRevision removing(FormRevision form, String path) {
        return siblings(form, path, fields -> fields.stream().filter(named(path).negate()).toList());
    }

    private static Predicate<Field> named(String path) {
        var id = path.substring(path.indexOf('.') + 1);
        return field -> field.id().equals(id);
    }

    private static FormRevision siblings(FormRevision form, String path, UnaryOperator<List<Field>> change) {
        if (path.contains(".")) return columnsOf(form, path.substring(0, path.indexOf('.')), change);
        return form.pageOf(path).map(page -> fieldsOf(form, page.id(), change)).orElse(form);
    }

    private static FormRevision fieldsOf(FormRevision form, String page, UnaryOperator<List<Field>> change) {
        return with(form, each(form.pages(), known -> known.id().equals(page), known ->
                new FormPage(known.id(), known.title(), known.intro(), known.shownWhen(), change.apply(known.fields()))));
    }

    private static FormRevision columnsOf(FormRevision form, String table, UnaryOperator<List<Field>> change) {
        return form.field(table).filter(field -> field.type() instanceof FieldType.Table)
                .map(field -> {
                    var rows = (FieldType.Table) field.type();
                    return changing(form, table, field.withType(
                            new FieldType.Table(rows.rowName(), change.apply(rows.columns()), rows.minRows(), rows.maxRows())));
                }).orElse(form);
    }

    private static <T> List<T> plus(List<T> list, T last) {
        var all = new ArrayList<>(list);
        all.add(last);
        return all;
    }

    private static <T> List<T> each(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        return list.stream().map(item -> which.test(item) ? change.apply(item) : item).toList();
    }

    private static <T> List<T> moved(List<T> list, Predicate<T> which, int step) {
        var all = new ArrayList<>(list);
        for (int i = 0; i < all.size(); i++) {
            if (!which.test(all.get(i))) continue;
            var item = all.remove(i);
            all.add(Math.clamp(i + step, 0, all.size()), item);
            break;
        }
        return all;
    }
}
