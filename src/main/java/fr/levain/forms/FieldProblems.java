package fr.levain.forms;

import static fr.levain.kernel.French.number;
import static fr.levain.kernel.French.shortAmount;

import fr.levain.kernel.French;
import fr.levain.kernel.Siret;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to mend in an answer. Each message says what to do. */
final class FieldProblems {
    private final String page;
    private final Answers dossier;
    private final List<Gap> found = new ArrayList<>();

    /** @param dossier the other answers, for what an answer must agree with */
    FieldProblems(String page, Answers dossier) {
        this.page = page;
        this.dossier = dossier;
    }

    List<Gap> found() {
        return found;
    }

    void check(Field field, Answer answer, boolean missingToo) {
        check(field, inputId(field, field.id()), answer, missingToo);
    }

    /** Days said beside a file that do not read well. */
    void besideFile(Field file, Answers answers) {
        for (var name : List.of(PieceDates.dated(file.id()), PieceDates.awaited(file.id())))
            if (answers.to(name) instanceof Answer.Unreadable(_, var why)) say(name + "-jour", why);
    }

    private void check(Field field, String input, Answer answer, boolean missingToo) {
        switch (answer) {
            case Answer.Unreadable(_, var why) -> say(input, why);
            case Answer.Absent _ when missingToo && field.required() -> say(input, field.missingMessage().orElse(missing(field)));
            case Answer.Absent _ -> {}
            case Answer.Given(var value) -> check(field, input, value, missingToo);
        }
    }

    private void check(Field field, String input, Value value, boolean missingToo) {
        switch (field.type()) {
            case FieldType.Text(var max) -> tooLong(input, value, max);
            case FieldType.LongText(var max) -> tooLong(input, value, max);
            case FieldType.NumberType(var min, var max, _) when value instanceof Value.Quantity(var given) -> {
                min.filter(least -> given.compareTo(least) < 0).ifPresent(least -> say(input, "Indiquez un nombre d’au moins %s.".formatted(number(least))));
                max.filter(most -> given.compareTo(most) > 0).ifPresent(most -> say(input, "Indiquez un nombre d’au plus %s.".formatted(number(most))));
            }
            case FieldType.Money(var min, var max) when value instanceof Value.Amount(var given) -> {
                min.filter(least -> least.isAbove(given)).ifPresent(least -> say(input, "Indiquez un montant d’au moins %s.".formatted(shortAmount(least))));
                max.filter(given::isAbove).ifPresent(most -> say(input, "Indiquez un montant d’au plus %s.".formatted(shortAmount(most))));
                if (min.isEmpty() && given.isNegative()) say(input, "Indiquez un montant positif.");
            }
            case FieldType.PeriodType(var months) when value instanceof Value.Span(var start, var end) -> {
                if (end.isBefore(start)) say(input, "La date de fin précède la date de début. Indiquez une fin après le %s.".formatted(fr.levain.kernel.French.day(start)));
                else months.filter(most -> end.isAfter(start.plusMonths(most).minusDays(1)))
                        .ifPresent(most -> say(input, "La période dépasse %s mois. Choisissez une fin au plus tard le %s."
                                .formatted(most, fr.levain.kernel.French.day(start.plusMonths(most).minusDays(1)))));
            }
            case FieldType.SeveralChoices(_, var min, var max) when value instanceof Value.Choice(var chosen) -> {
                if (chosen.size() < min) say(input, "Choisissez au moins %d réponses.".formatted(min));
                if (max > 0 && chosen.size() > max) say(input, "Choisissez au plus %d réponses. Retirez-en %d.".formatted(max, chosen.size() - max));
            }
            case FieldType.SiretType _ when value instanceof Value.Words(var text) ->
                Siret.reading(text).problem().ifPresent(why -> say(input, why));
            case FieldType.Consent _ when value instanceof Value.Flag(var yes) && !yes && missingToo && field.required() ->
                say(input, field.missingMessage().orElse(missing(field)));
            case FieldType.FileType(_, var max) when value instanceof Value.Files(var files) && max > 0 && files.size() > max ->
                say(input, "Gardez au plus %d fichiers. Retirez-en %d.".formatted(max, files.size() - max));
            case FieldType.Table table when value instanceof Value.Rows(var rows) -> rows(field, table, rows, missingToo);
            case FieldType.Budget type when value instanceof Value.BudgetLines budget ->
                new BudgetProblems(field.id(), BudgetChart.of(type.chart()), BudgetSetting.of(type, dossier), this::say).check(budget, missingToo);
            case FieldType _ -> {}
        }
    }

    private void tooLong(String input, Value value, int max) {
        if (!(value instanceof Value.Words(var text)) || max <= 0) return;
        var length = text.codePointCount(0, text.length());
        if (length > max) say(input, "Le texte compte %s caractères, pour %s au plus. Retirez-en %s.".formatted(number(length), number(max), number(length - max)));
    }

    private void rows(Field field, FieldType.Table table, List<Value.Row> rows, boolean missingToo) {
        var filled = rows.stream().filter(row -> !row.cells().isEmpty()).toList();
        for (var row : filled) {
            int first = found.size();
            for (var column : table.columns())
                check(column, inputId(column, field.id() + "." + row.id() + "." + column.id()), row.cell(column.id()), missingToo);
            for (var column : table.columns()) inOrder(table, column, row, inputId(column, field.id() + "." + row.id() + "." + column.id()));
            // the same message may be given for several rows: each says which
            var name = name(table, row, rows.indexOf(row) + 1);
            found.subList(first, found.size()).replaceAll(gap -> new Gap(gap.page(), gap.field(), gap.message().startsWith(name) ? gap.message() : Gap.about(name, gap.message())));
        }
        var missing = table.minRows() - filled.size();
        if (missingToo && missing > 0 && (field.required() || !filled.isEmpty()))
            say(field.id(), field.missingMessage().orElse("Il faut au moins %d lignes (%s). Ajoutez-en %d.".formatted(table.minRows(), table.rowName(), missing)));
        if (filled.size() > table.maxRows())
            say(field.id(), "Gardez au plus %d lignes. Retirez-en %d.".formatted(table.maxRows(), filled.size() - table.maxRows()));
    }

    /** What starts ends after it starts. */
    private void inOrder(FieldType.Table table, Field column, Value.Row row, String input) {
        if (!(column.type() instanceof FieldType.Day(var first)) || first.isEmpty()) return;
        var start = day(row.cell(first.get()));
        if (start.isEmpty() || day(row.cell(column.id())).filter(end -> end.isBefore(start.get())).isEmpty()) return;
        var called = table.column(first.get()).map(Field::label).orElse("").toLowerCase();
        say(input, "« %s » précède « %s ». Indiquez une date à partir du %s.".formatted(column.label(), called, French.day(start.get())));
    }

    private static Optional<LocalDate> day(Answer answer) {
        return answer.known().flatMap(value -> value instanceof Value.Date(var day) ? Optional.of(day) : Optional.empty());
    }

    /** « Partenaire 2, Le Fournil ». */
    private static String name(FieldType.Table table, Value.Row row, int number) {
        var called = table.columns().stream().filter(column -> column.type() instanceof FieldType.Text).findFirst()
                .map(column -> row.cell(column.id())).flatMap(Answer::known).map(value -> value instanceof Value.Words(var text) ? text.strip() : "").orElse("");
        var shortened = called.codePointCount(0, called.length()) <= 40 ? called : called.substring(0, called.offsetByCodePoints(0, 40)) + "…";
        return "%s %d%s".formatted(table.rowName().substring(0, 1).toUpperCase() + table.rowName().substring(1), number, shortened.isEmpty() ? "" : ", " + shortened);
    }

    private static String missing(Field field) {
        var quoted = "« %s »".formatted(field.label().replaceAll("\\s*[?:]\\s*$", ""));
        return switch (field.type()) {
            case FieldType.YesNo _ -> "Répondez par oui ou par non : %s.".formatted(quoted);
            case FieldType.OneChoice _, FieldType.SeveralChoices _ -> "Choisissez une réponse : %s.".formatted(quoted);
            case FieldType.Money _ -> "Indiquez un montant en euros : %s.".formatted(quoted);
            case FieldType.Day _, FieldType.PeriodType _ -> "Indiquez les dates : %s.".formatted(quoted);
            case FieldType.SiretType _ -> "Indiquez un SIRET à 14 chiffres : %s.".formatted(quoted);
            case FieldType.FileType _ -> "Joignez un fichier : %s.".formatted(quoted);
            case FieldType.Table(var row, _, var min, _) -> "Ajoutez au moins %d lignes (%s) : %s.".formatted(Math.max(1, min), row, quoted);
            case FieldType.Budget _ -> "Remplissez le budget : au moins une charge et une ressource.";
            case FieldType.Consent _ -> "Cochez la case pour continuer : %s.".formatted(quoted);
            case FieldType.Text _, FieldType.LongText _, FieldType.NumberType _, FieldType.EmailType _, FieldType.PhoneType _,
                    FieldType.RnaType _, FieldType.IbanType _, FieldType.Place _ -> "Renseignez %s.".formatted(quoted);
        };
    }

    /** The first input to go to. */
    private static String inputId(Field field, String name) {
        return switch (field.type()) {
            case FieldType.Day _ -> name + "-jour";
            case FieldType.PeriodType _ -> name + "-debut-jour";
            case FieldType.Place _ -> name + "-recherche";
            case FieldType _ -> name;
        };
    }

    private void say(String input, String message) {
        found.add(new Gap(page, input, message));
    }
}
