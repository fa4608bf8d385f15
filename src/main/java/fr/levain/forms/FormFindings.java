package fr.levain.forms;

import static fr.levain.revisions.Finding.blocking;
import static fr.levain.revisions.Finding.worthKnowing;

import fr.levain.revisions.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a form being prepared still lacks (P02), and what it asks though it is already known. */
final class FormFindings {
    private final FormRevision form;
    private final Map<String, Term> terms;
    private final Set<String> known;
    private final Set<String> before = new HashSet<>();
    private final List<Finding> found = new ArrayList<>();

    private FormFindings(FormRevision form, List<Term> terms, Set<String> known) {
        this.form = form;
        this.known = known;
        this.terms = terms.stream().collect(Collectors.toMap(Term::name, term -> term, (one, _) -> one, HashMap::new));
    }

    /** @param known ids of the questions the organisation's record answers already */
    static List<Finding> of(FormRevision form, List<Term> terms, Set<String> known) {
        var findings = new FormFindings(form, terms, known);
        findings.read();
        return findings.found;
    }

    private void read() {
        if (form.title().isBlank()) found.add(blocking("Donnez un titre au formulaire.", "#titre"));
        if (form.pages().isEmpty()) found.add(blocking("Ajoutez une première page.", "#nouvelle-page"));
        for (var page : form.pages()) {
            var where = "/pages/" + page.id();
            if (page.title().isBlank()) found.add(blocking("Donnez un titre à la page.", where + "#titre"));
            if (page.fields().isEmpty()) found.add(blocking("Ajoutez une question à la page « %s », ou retirez-la.".formatted(page.title()), "#page-" + page.id()));
            condition("la page « %s »".formatted(page.title()), page.shownWhen(), where);
            page.fields().forEach(this::field);
        }
        var bound = new HashMap<String, Field>();
        form.fields().forEach(field -> field.term().ifPresent(term -> {
            var other = bound.putIfAbsent(term, field);
            if (other != null) found.add(blocking("« %s » et « %s » sont liées au même terme. Gardez-en une."
                    .formatted(other.label(), field.label()), "/questions/" + field.id() + "#terme"));
        }));
    }

    private void field(Field field) {
        var where = "/questions/" + field.id();
        var name = "« %s »".formatted(field.label().isBlank() ? field.id() : field.label());
        if (field.label().isBlank()) found.add(blocking("Écrivez la question « %s ».".formatted(field.id()), where + "#label"));
        condition("la question " + name, field.shownWhen(), where);
        type(field, name, where);
        field.term().ifPresent(term -> term(field, term, name, where));
        if (known.contains(field.id()))
            found.add(worthKnowing("La fiche de la structure répond déjà à %s. Faut-il la redemander ?".formatted(name), where));
        before.add(field.id());
    }

    private void term(Field field, String term, String name, String where) {
        if (!terms.containsKey(term)) found.add(worthKnowing("%s est liée au terme « %s », inconnu du vocabulaire.".formatted(name, term), where + "#terme"));
        else if (FieldKind.of(terms.get(term).type()) != FieldKind.of(field.type()))
            found.add(blocking("%s n’a pas la forme du terme « %s » : %s.".formatted(name, terms.get(term).label(),
                    FieldKind.of(terms.get(term).type()).label().toLowerCase()), where + "#type"));
    }

    private void type(Field field, String name, String where) {
        var options = AnswerText.options(field.type());
        if (FieldKind.of(field.type()).hasOptions() && options.size() < 2)
            found.add(blocking("Proposez au moins deux choix à %s.".formatted(name), where + "#choix"));
        switch (field.type()) {
            case FieldType.Text(var max) when max < 1 -> found.add(blocking("Indiquez le nombre de caractères de %s.".formatted(name), where + "#longueur"));
            case FieldType.LongText(var max) when max < 1 -> found.add(blocking("Indiquez le nombre de caractères de %s.".formatted(name), where + "#longueur"));
            case FieldType.NumberType(var min, var max, _) when min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0 ->
                found.add(blocking("Le minimum de %s dépasse son maximum.".formatted(name), where + "#min"));
            case FieldType.Money(var min, var max) when min.isPresent() && max.isPresent() && min.get().isAbove(max.get()) ->
                found.add(blocking("Le minimum de %s dépasse son maximum.".formatted(name), where + "#min"));
            case FieldType.SeveralChoices(_, var min, var max) when max > 0 && min > max ->
                found.add(blocking("%s demande plus de choix qu’elle n’en accepte.".formatted(name), where + "#min"));
            case FieldType.Consent(var text) when text.isBlank() -> found.add(blocking("Écrivez l’engagement de %s.".formatted(name), where + "#texte"));
            case FieldType.FileType(var document, _) when document.isBlank() -> found.add(blocking("Dites quelle pièce %s attend.".formatted(name), where + "#piece"));
            case FieldType.Table table -> table(field, table, name, where);
            case FieldType.Budget(_, _, _, var reads) -> reads.fields().distinct().filter(id -> form.field(id).isEmpty()).forEach(id ->
                    found.add(blocking("%s lit la question « %s », qui n’existe plus.".formatted(capital(name), id), where + "#type")));
            case FieldType _ -> {}
        }
    }

    private void table(Field field, FieldType.Table table, String name, String where) {
        if (table.columns().isEmpty()) found.add(blocking("Ajoutez une colonne au tableau %s.".formatted(name), where + "#colonnes"));
        if (table.minRows() > table.maxRows()) found.add(blocking("Le tableau %s demande plus de lignes qu’il n’en accepte.".formatted(name), where + "#min"));
        for (var column : table.columns()) {
            var there = "/questions/" + field.id() + "." + column.id();
            if (column.label().isBlank()) found.add(blocking("Donnez un nom à chaque colonne du tableau %s.".formatted(name), there + "#label"));
            if (!FieldKind.of(column.type()).fitsInATable()) found.add(blocking("La colonne « %s » ne tient pas dans un tableau.".formatted(column.label()), there + "#type"));
            else type(column, "la colonne « %s »".formatted(column.label()), there);
        }
    }

    private void condition(String what, Optional<Condition> shownWhen, String where) {
        if (shownWhen.isEmpty()) return;
        var condition = shownWhen.get();
        for (var read : condition.fields().distinct().toList()) {
            if (form.field(read).isEmpty())
                found.add(blocking("%s dépend de « %s », qui n’existe plus.".formatted(capital(what), read), where + "#condition"));
            else if (!before.contains(read))
                found.add(blocking("%s dépend de « %s », posée après elle. Changez l’ordre.".formatted(capital(what), form.field(read).get().label()), where + "#condition"));
        }
        if (lacksAnswer(condition)) found.add(blocking("Choisissez la réponse qui fait apparaître %s.".formatted(what), where + "#condition"));
        unknownAnswers(condition).forEach(answer -> found.add(
                blocking("%s attend la réponse « %s », qui n’est plus proposée.".formatted(capital(what), answer), where + "#condition")));
    }

    private static boolean lacksAnswer(Condition condition) {
        return switch (condition) {
            case Condition.AnswerIs(_, var values) -> values.isEmpty();
            case Condition.Not(var inner) -> lacksAnswer(inner);
            case Condition.All(var all) -> all.isEmpty() || all.stream().anyMatch(FormFindings::lacksAnswer);
            case Condition.Any(var any) -> any.isEmpty() || any.stream().anyMatch(FormFindings::lacksAnswer);
            case Condition.AmountAbove _, Condition.AmountAtMost _ -> false;
        };
    }

    private List<String> unknownAnswers(Condition condition) {
        return switch (condition) {
            case Condition.AnswerIs(var field, var values) -> form.field(field).filter(known -> FieldKind.of(known.type()).hasOptions())
                    .map(known -> values.stream().filter(value -> AnswerText.options(known.type()).stream().noneMatch(option -> option.code().equals(value))).toList())
                    .orElse(List.of());
            case Condition.Not(var inner) -> unknownAnswers(inner);
            case Condition.All(var all) -> all.stream().flatMap(each -> unknownAnswers(each).stream()).toList();
            case Condition.Any(var any) -> any.stream().flatMap(each -> unknownAnswers(each).stream()).toList();
            case Condition.AmountAbove _, Condition.AmountAtMost _ -> List.of();
        };
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase() + text.substring(1);
    }
}
