package fr.levain.forms;

import fr.levain.kernel.French;
import java.util.stream.Collectors;

/** A condition as people read it: « Nature de la structure » est « Association ». */
public final class ConditionText {
    private ConditionText() {}

    public static String of(Condition condition, FormRevision form) {
        return switch (condition) {
            case Condition.AnswerIs(var field, var values) when values.isEmpty() -> "%s a une réponse à choisir".formatted(name(field, form));
            case Condition.AnswerIs(var field, var values) -> "%s est %s".formatted(name(field, form),
                    values.stream().map(value -> "« %s »".formatted(answer(field, value, form))).collect(Collectors.joining(" ou ")));
            case Condition.AmountAbove(var field, var amount) -> "%s dépasse %s".formatted(name(field, form), French.shortAmount(amount));
            case Condition.AmountAtMost(var field, var amount) -> "%s est d’au plus %s".formatted(name(field, form), French.shortAmount(amount));
            case Condition.Not(var inner) -> "il n’est pas vrai que " + of(inner, form);
            case Condition.All(var all) -> all.stream().map(each -> of(each, form)).collect(Collectors.joining(", et "));
            case Condition.Any(var any) -> any.stream().map(each -> of(each, form)).collect(Collectors.joining(", ou "));
        };
    }

    private static String name(String field, FormRevision form) {
        return "« %s »".formatted(form.field(field).map(Field::label).orElse(field));
    }

    static String answer(String field, String value, FormRevision form) {
        return form.field(field).flatMap(known -> AnswerText.options(known.type()).stream()
                        .filter(option -> option.code().equals(value)).map(Option::label).findFirst())
                .orElse(value.equals("oui") ? "Oui" : value.equals("non") ? "Non" : value);
    }
}
