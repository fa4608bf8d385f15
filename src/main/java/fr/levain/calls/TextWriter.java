package fr.levain.calls;

import fr.levain.eligibility.Outcome;
import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleCase;
import fr.levain.eligibility.RuleSet;
import fr.levain.forms.Answer;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.Value;
import fr.levain.kernel.PackFields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Grids and rules as packs write them: what {@link CallReader} reads back as the same. */
final class TextWriter {
    private final Function<String, Optional<FieldType>> types;

    /** @param types of the terms of the vocabulary, by name */
    TextWriter(Function<String, Optional<FieldType>> types) {
        this.types = types;
    }

    static Map<String, Object> grid(WrittenGrid written) {
        var grid = written.grid();
        return new PackFields().text("id", grid.id()).text("title", written.title()).text("source", Optional.of(written.source()))
                .text("weighting", grid.weighting() == Grid.Weighting.HUNDRED ? "hundred" : "none").number("scale-max", grid.scaleMax())
                .number("shortest-justification", grid.shortestJustification())
                .texts("justified-scores", grid.justified().stream().map(String::valueOf).toList()).flag("assumption", grid.assumption(), false)
                .list("criteria", grid.criteria(), TextWriter::criterion).map();
    }

    private static PackFields criterion(Criterion criterion) {
        return new PackFields().text("code", criterion.code()).text("label", criterion.label()).text("question", criterion.question())
                .text("low", criterion.lowAnchor()).text("high", criterion.highAnchor()).number("weight", criterion.weight())
                .text("look", criterion.whereToLook()).number("minimum", criterion.minimum()).texts("levels", criterion.levels());
    }

    Map<String, Object> rules(WrittenRules written) {
        var fields = new PackFields().text("title", written.title()).text("form", Optional.of(written.form()));
        return rules(written.rules(), fields).map();
    }

    PackFields rules(RuleSet rules, PackFields fields) {
        return fields.list("rules", rules.rules(), TextWriter::rule).list("cases", rules.cases(), this::example);
    }

    private static PackFields rule(Rule rule) {
        return new PackFields().text("id", rule.id()).text("title", rule.title()).text("applies-when", rule.appliesWhen())
                .text("expression", rule.expression()).text("weight", RuleTextDifferences.weight(rule.weight())).text("met", rule.met())
                .text("not-met", rule.notMet()).text("unknown", rule.unknown()).text("source", rule.source()).flag("assumption", rule.assumption(), false);
    }

    private PackFields example(RuleCase example) {
        var given = new LinkedHashMap<String, Object>();
        new TreeMap<>(example.given()).forEach((name, value) -> given.put(name, value(types.apply(name), value)));
        var expected = new LinkedHashMap<String, Object>();
        new TreeMap<>(example.expected()).forEach((rule, outcome) -> expected.put(rule, outcome(outcome)));
        var fields = new PackFields().text("title", example.title()).day("today", example.today()).fields("given", given).fields("expect", expected);
        example.eligible().ifPresent(eligible -> fields.flag("eligible", eligible, !eligible));
        return fields;
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case MET -> "respectee";
            case NOT_MET -> "non-respectee";
            case UNKNOWN -> "inconnue";
            case NOT_CONCERNED -> "sans-objet";
        };
    }

    private Object value(Optional<FieldType> type, Value value) {
        return switch (value) {
            case Value.Words(var text) -> text;
            case Value.Quantity(var number) -> number.toPlainString();
            case Value.Amount(var euros) -> euros.cents() % 100 == 0 ? (Object) (euros.cents() / 100) : euros.toDecimal().toPlainString();
            case Value.Date(var day) -> day.toString();
            case Value.Span(var start, var end) -> new PackFields().day("start", start).day("end", end).map();
            case Value.Flag(var yes) -> yes;
            case Value.Choice(var chosen) -> type.filter(known -> known instanceof FieldType.SeveralChoices).isPresent() ? chosen : chosen.getFirst();
            case Value.Places _ -> type.filter(known -> known instanceof FieldType.Place(_, var several) && several).isPresent()
                    ? value.codes() : value.codes().getFirst();
            case Value.Rows(var rows) -> rows.stream().map(row -> {
                var cells = new LinkedHashMap<String, Object>();
                row.cells().forEach((name, answer) -> {
                    if (answer instanceof Answer.Given(var cell)) cells.put(name, value(column(type, name), cell));
                });
                return cells;
            }).toList();
            case Value.Files _, Value.BankAccountReference _, Value.BudgetLines _ -> throw new IllegalStateException("not an example: " + value);
        };
    }

    private static Optional<FieldType> column(Optional<FieldType> type, String name) {
        return type.flatMap(known -> known instanceof FieldType.Table table ? table.column(name).map(Field::type) : Optional.empty());
    }
}
