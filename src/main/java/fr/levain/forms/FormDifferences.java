package fr.levain.forms;

import fr.levain.kernel.French;
import fr.levain.revisions.Difference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What changes from one form to another, sentence by sentence. */
final class FormDifferences {
    private final FormRevision before;
    private final FormRevision after;
    private final List<Difference> found = new ArrayList<>();

    private FormDifferences(FormRevision before, FormRevision after) {
        this.before = before;
        this.after = after;
    }

    static List<Difference> between(FormRevision before, FormRevision after) {
        var differences = new FormDifferences(before, after);
        differences.titles();
        differences.pages();
        differences.fields();
        return differences.found;
    }

    /** One question against another of the same name. */
    static List<Difference> between(Field before, Field after, FormRevision form) {
        var differences = new FormDifferences(form, form);
        differences.field(before, after);
        return differences.found;
    }

    private void titles() {
        if (!before.title().equals(after.title())) found.add(Difference.changed("Le formulaire s’appelle maintenant « %s ».".formatted(after.title())));
    }

    private void pages() {
        for (var page : after.pages()) {
            var former = before.page(page.id());
            if (former.isEmpty()) found.add(Difference.added("Ajoutée : la page « %s ».".formatted(page.title())));
            else page(former.get(), page);
        }
        before.pages().stream().filter(page -> after.page(page.id()).isEmpty())
                .forEach(page -> found.add(Difference.removed("Retirée : la page « %s ».".formatted(page.title()))));
        var kept = before.pages().stream().map(FormPage::id).filter(id -> after.page(id).isPresent()).toList();
        var now = after.pages().stream().map(FormPage::id).filter(kept::contains).toList();
        if (!kept.equals(now)) found.add(Difference.changed("L’ordre des pages change."));
    }

    private void page(FormPage before, FormPage after) {
        var name = "La page « %s »".formatted(before.title());
        if (!before.title().equals(after.title())) change("%s s’appelle maintenant « %s ».", name, after.title());
        if (!before.intro().equals(after.intro())) change("%s change de texte d’introduction.", name);
        condition(name, before.shownWhen(), after.shownWhen());
    }

    private void fields() {
        var places = new HashMap<String, FormPage>();
        before.pages().forEach(page -> page.fields().forEach(field -> places.put(field.id(), page)));
        for (var page : after.pages()) {
            for (var field : page.fields()) {
                var former = before.field(field.id());
                if (former.isEmpty()) {
                    found.add(Difference.added("Ajoutée : « %s » (%s%s), page « %s ».".formatted(field.label(),
                            FieldKind.of(field.type()).label().toLowerCase(), field.required() ? ", obligatoire" : ", facultative", page.title())));
                    continue;
                }
                field(former.get(), field);
                if (!places.get(field.id()).id().equals(page.id()))
                    change("La question « %s » passe à la page « %s ».", field.label(), page.title());
            }
            before.page(page.id()).ifPresent(former -> order(former, page));
        }
        before.fields().filter(field -> after.field(field.id()).isEmpty())
                .forEach(field -> found.add(Difference.removed("Retirée : « %s ».".formatted(field.label()))));
    }

    private void order(FormPage before, FormPage after) {
        var kept = before.fields().stream().map(Field::id).filter(id -> after.field(id).isPresent()).toList();
        var now = after.fields().stream().map(Field::id).filter(kept::contains).toList();
        if (!kept.equals(now)) change("L’ordre des questions de la page « %s » change.", after.title());
    }

    private void field(Field before, Field after) {
        var name = "La question « %s »".formatted(before.label());
        if (!before.label().equals(after.label())) change("%s devient « %s ».", name, after.label());
        if (before.required() != after.required()) change("%s devient %s.", name, after.required() ? "obligatoire" : "facultative");
        if (!before.hint().equals(after.hint())) change(after.hint().map(_ -> "%s change d’aide.").orElse("%s n’a plus d’aide."), name);
        if (!before.missingMessage().equals(after.missingMessage())) change("%s change de message quand la réponse manque.", name);
        if (!before.term().equals(after.term()))
            change(after.term().isPresent() ? "%s est liée au terme « %s »." : "%s n’est plus liée au vocabulaire.", name, after.term().orElse(""));
        if (before.assumption() != after.assumption()) change(after.assumption() ? "%s reste à confirmer." : "%s n’est plus une hypothèse.", name);
        condition(name, before.shownWhen(), after.shownWhen());
        type(name, before.type(), after.type());
    }

    private void type(String name, FieldType before, FieldType after) {
        if (before.equals(after)) return;
        if (FieldKind.of(before) != FieldKind.of(after)) {
            change("%s change de forme : %s.", name, FieldKind.of(after).label().toLowerCase());
            return;
        }
        options(name, AnswerText.options(before), AnswerText.options(after));
        switch (after) {
            case FieldType.Table(var row, var columns, var min, var max) when before instanceof FieldType.Table table -> {
                for (var column : columns) table.column(column.id()).ifPresentOrElse(
                        former -> { if (!former.equals(column)) change("%s : la colonne « %s » change.", name, column.label()); },
                        () -> found.add(Difference.added("%s gagne la colonne « %s ».".formatted(name, column.label()))));
                table.columns().stream().filter(former -> columns.stream().noneMatch(column -> column.id().equals(former.id())))
                        .forEach(former -> found.add(Difference.removed("%s perd la colonne « %s ».".formatted(name, former.label()))));
                if (min != table.minRows() || max != table.maxRows()) change("%s attend de %s à %s lignes.", name, min, max);
            }
            case FieldType.LongText(var max) -> change("%s accepte %s caractères au plus.", name, French.number(max));
            case FieldType.Text(var max) -> change("%s accepte %s caractères au plus.", name, French.number(max));
            case FieldType _ -> { if (AnswerText.options(before).equals(AnswerText.options(after))) change("%s change de limites.", name); }
        }
    }

    private void options(String name, List<Option> before, List<Option> after) {
        for (var option : after) before.stream().filter(former -> former.code().equals(option.code())).findFirst().ifPresentOrElse(
                former -> { if (!former.equals(option)) change("%s : le choix « %s » devient « %s ».", name, former.label(), option.label()); },
                () -> found.add(Difference.added("%s propose « %s ».".formatted(name, option.label()))));
        before.stream().filter(former -> after.stream().noneMatch(option -> option.code().equals(former.code())))
                .forEach(former -> found.add(Difference.removed("%s ne propose plus « %s ».".formatted(name, former.label()))));
        var kept = before.stream().map(Option::code).filter(code -> after.stream().anyMatch(option -> option.code().equals(code))).collect(Collectors.toList());
        var now = after.stream().map(Option::code).filter(kept::contains).toList();
        if (!Objects.equals(kept, now)) change("%s change l’ordre de ses choix.", name);
    }

    private void condition(String name, Optional<Condition> before, Optional<Condition> after) {
        if (before.equals(after)) return;
        change(after.isPresent() ? "%s s’affiche seulement si %s." : "%s s’affiche toujours.", name,
                after.map(condition -> ConditionText.of(condition, this.after)).orElse(""));
    }

    private void change(String sentence, Object... values) {
        found.add(Difference.changed(sentence.formatted(values)));
    }
}
