package fr.levain.eligibility;

import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormRevision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words rules may read, and those they do, as questions that somebody may answer. */
public final class RuleWords {
    /** @param kind how it is compared, told in French */
    public record Word(String name, String label, String kind, String example) {}

    private RuleWords() {}

    /** Every word of the language, in the order of the vocabulary then of the form. */
    public static List<Word> of(FormRevision form, Vocabulary vocabulary) {
        return RuleLanguage.of(form, vocabulary).names().entrySet().stream()
                .map(each -> new Word(each.getKey(), each.getValue().label(), kind(each.getValue().type()), example(each.getKey(), each.getValue().type())))
                .toList();
    }

    /** One optional question for each word these rules read. */
    public static List<Field> readBy(RuleSet rules, FormRevision form, Vocabulary vocabulary) {
        var language = RuleLanguage.of(form, vocabulary);
        Map<String, Field> fields = new LinkedHashMap<>();
        for (var rule : rules.rules()) {
            for (var expression : new ReadRule(rule, language).expressions()) {
                for (var name : expression.names()) {
                    var known = language.names().get(name);
                    fields.putIfAbsent(name, Field.optional(name, known.label(), known.type()));
                }
            }
        }
        return List.copyOf(fields.values());
    }

    /** Where an expression cannot be run, in French. */
    public static List<RuleProblem> problemsIn(String expression, FormRevision form, Vocabulary vocabulary) {
        return RuleChecker.check(new RuleSet(List.of(rule(expression, ""))), form, vocabulary);
    }

    /** Words that a message cites and that do not exist. */
    public static List<RuleProblem> problemsInMessage(String message, FormRevision form, Vocabulary vocabulary) {
        return RuleChecker.check(new RuleSet(List.of(rule("true", message))), form, vocabulary);
    }

    private static Rule rule(String expression, String message) {
        return new Rule("", "", Optional.empty(), expression, Weight.INFORMATION, message, "", "", "", false);
    }

    private static String kind(FieldType type) {
        return switch (type) {
            case FieldType.Text _, FieldType.LongText _, FieldType.EmailType _, FieldType.PhoneType _, FieldType.SiretType _,
                    FieldType.RnaType _, FieldType.IbanType _ -> "texte";
            case FieldType.OneChoice _ -> "un choix";
            case FieldType.SeveralChoices _ -> "des choix";
            case FieldType.NumberType _ -> "nombre";
            case FieldType.Money _ -> "montant";
            case FieldType.Day _ -> "date";
            case FieldType.PeriodType _ -> "période";
            case FieldType.YesNo _, FieldType.Consent _ -> "oui ou non";
            case FieldType.FileType _ -> "fichiers";
            case FieldType.Place(_, var several) -> several ? "des lieux" : "un lieu";
            case FieldType.Budget _ -> "budget";
            case FieldType.Table _ -> "tableau";
        };
    }

    private static String example(String name, FieldType type) {
        return switch (type) {
            case FieldType.OneChoice(var options) when !options.isEmpty() -> "%s in ['%s']".formatted(name, String.join("', '", options.stream().map(each -> each.code()).limit(3).toList()));
            case FieldType.SeveralChoices(var options, _, _) when !options.isEmpty() -> "'%s' in %s".formatted(options.getFirst().code(), name);
            case FieldType.NumberType _ -> "%s >= 2.0".formatted(name);
            case FieldType.Money _ -> "%s <= euros(40000)".formatted(name);
            case FieldType.Day _ -> "%s <= timestamp('2026-12-31T00:00:00Z')".formatted(name);
            case FieldType.PeriodType _ -> "%s.start < %s.end".formatted(name, name);
            case FieldType.YesNo _, FieldType.Consent _ -> "!" + name;
            case FieldType.Place(_, var several) when several -> "%s.exists(d, d in ['33', '87'])".formatted(name);
            case FieldType.Budget _ -> name + ".balanced";
            case FieldType.Table table when !table.columns().isEmpty() -> "size(%s) >= 2".formatted(name);
            case FieldType _ -> "%s == 'texte'".formatted(name);
        };
    }
}
