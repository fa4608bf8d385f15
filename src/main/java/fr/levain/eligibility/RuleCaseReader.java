package fr.levain.eligibility;

import fr.levain.forms.Answer;
import fr.levain.forms.AnswerText;
import fr.levain.forms.FieldType;
import fr.levain.forms.Option;
import fr.levain.forms.Value;
import fr.levain.kernel.PackNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Examples as packs write them under {@code cases:}. Problems are reported on the nodes. */
public final class RuleCaseReader {
    private static final Map<String, Outcome> OUTCOMES = Map.of(
            "respectee", Outcome.MET, "non-respectee", Outcome.NOT_MET, "inconnue", Outcome.UNKNOWN, "sans-objet", Outcome.NOT_CONCERNED);

    private RuleCaseReader() {}

    public static List<RuleCase> read(PackNode file, Vocabulary vocabulary) {
        return file.list("cases").stream().map(node -> example(node, vocabulary)).toList();
    }

    private static RuleCase example(PackNode node, Vocabulary vocabulary) {
        var given = new LinkedHashMap<String, Value>();
        node.child("given").ifPresent(terms -> terms.entries().keySet().forEach(name -> vocabulary.term(name).ifPresentOrElse(
                term -> value(terms, name, term.type()).ifPresent(value -> given.put(name, value)),
                () -> terms.problem(name, "le terme « %s » n’est pas au vocabulaire".formatted(name)))));
        var expected = new LinkedHashMap<String, Outcome>();
        node.child("expect").ifPresent(rules -> rules.entries().keySet().forEach(id -> expected.put(id, rules.oneOf(id, OUTCOMES))));
        var eligible = node.has("eligible") ? Optional.of(node.bool("eligible", true)) : Optional.<Boolean>empty();
        if (expected.isEmpty() && eligible.isEmpty()) node.problem("un exemple dit ce qu’il attend, sous « expect » ou « eligible »");
        return new RuleCase(node.text("title"), node.optionalDate("today"), given, expected, eligible);
    }

    private static Optional<Value> value(PackNode node, String key, FieldType type) {
        return switch (type) {
            case FieldType.OneChoice _ -> Optional.of(new Value.Choice(code(node, key, node.text(key), type)));
            case FieldType.SeveralChoices _ -> Optional.of(new Value.Choice(node.texts(key).stream().map(typed -> code(node, key, typed, type)).toList()));
            case FieldType.NumberType _ -> number(node, key);
            case FieldType.Money _ -> Optional.of(new Value.Amount(node.euros(key)));
            case FieldType.YesNo _, FieldType.Consent _ -> Optional.of(new Value.Flag(node.bool(key, true)));
            case FieldType.Day _ -> Optional.of(new Value.Date(node.date(key)));
            case FieldType.PeriodType _ -> Optional.of(new Value.Span(node.part(key).date("start"), node.part(key).date("end")));
            case FieldType.Place(var kind, var several) -> Optional.of(new Value.Places(
                    (several ? node.texts(key) : List.of(node.text(key))).stream().map(code -> new Value.PlaceReference(kind, code, code)).toList()));
            case FieldType.Table table -> Optional.of(rows(node, key, table));
            case FieldType.Text _, FieldType.LongText _, FieldType.EmailType _, FieldType.PhoneType _, FieldType.SiretType _, FieldType.RnaType _ ->
                    Optional.of(new Value.Words(node.text(key)));
            case FieldType.IbanType _, FieldType.FileType _, FieldType.Budget _ -> {
                node.problem(key, "« %s » ne se donne pas en exemple".formatted(key));
                yield Optional.empty();
            }
        };
    }

    private static Optional<Value> number(PackNode node, String key) {
        try {
            return Optional.of(new Value.Quantity(new BigDecimal(node.text(key))));
        } catch (NumberFormatException unreadable) {
            node.problem(key, "« %s » attend un nombre, par exemple 2.5".formatted(key));
            return Optional.empty();
        }
    }

    private static Value rows(PackNode node, String key, FieldType.Table table) {
        var rows = new ArrayList<Value.Row>();
        for (var row : node.list(key)) {
            var cells = new LinkedHashMap<String, Answer>();
            row.entries().keySet().forEach(name -> table.column(name).ifPresentOrElse(
                    column -> value(row, name, column.type()).ifPresent(value -> cells.put(name, Answer.of(value))),
                    () -> row.problem(name, "la colonne « %s » n’existe pas".formatted(name))));
            rows.add(new Value.Row(new UUID(0, rows.size()), cells));
        }
        return new Value.Rows(rows);
    }

    private static String code(PackNode node, String key, String typed, FieldType type) {
        var codes = AnswerText.options(type).stream().map(Option::code).toList();
        if (!codes.contains(typed)) node.problem(key, "« %s » n’est pas un choix possible (connu : %s)".formatted(typed, String.join(", ", codes)));
        return typed;
    }
}
