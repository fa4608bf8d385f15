package fr.levain.forms.web;

import fr.levain.forms.AnswerText;
import fr.levain.forms.BudgetChart;
import fr.levain.forms.Condition;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.kernel.Euros;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What the inputs hold for a question, a page and their conditions. */
final class QuestionInputs {
    private final MultiValueMap<String, String> inputs = new LinkedMultiValueMap<>();

    private QuestionInputs() {}

    static MultiValueMap<String, String> of(Field field) {
        var of = new QuestionInputs();
        of.put("label", field.label());
        of.put("aide", field.hint().orElse(""));
        if (field.required()) of.put("obligatoire", "oui");
        if (field.assumption()) of.put("hypothese", "oui");
        of.put("manque", field.missingMessage().orElse(""));
        of.put("terme", field.term().orElse(""));
        of.put("type", fr.levain.forms.FieldKind.of(field.type()).name());
        of.type(field.type());
        field.shownWhen().ifPresent(of::condition);
        return of.inputs;
    }

    static MultiValueMap<String, String> of(FormPage page) {
        var of = new QuestionInputs();
        of.put("titre", page.title());
        of.put("intro", page.intro().orElse(""));
        page.shownWhen().ifPresent(of::condition);
        return of.inputs;
    }

    private void type(FieldType type) {
        var options = AnswerText.options(type);
        for (int i = 0; i < options.size(); i++) {
            put("choix." + i + ".code", options.get(i).code());
            put("choix." + i + ".label", options.get(i).label());
            put("choix." + i + ".aide", options.get(i).hint().orElse(""));
        }
        switch (type) {
            case FieldType.Text(var max) -> put("longueur", String.valueOf(max));
            case FieldType.LongText(var max) -> put("longueur", String.valueOf(max));
            case FieldType.NumberType(var min, var max, var decimals) -> {
                put("min", min.map(QuestionInputs::plain).orElse(""));
                put("max", max.map(QuestionInputs::plain).orElse(""));
                put("decimales", String.valueOf(decimals));
            }
            case FieldType.Money(var min, var max) -> {
                put("min", min.map(Euros::toDecimal).map(QuestionInputs::plain).orElse(""));
                put("max", max.map(Euros::toDecimal).map(QuestionInputs::plain).orElse(""));
            }
            case FieldType.PeriodType(var months) -> put("mois", months.map(String::valueOf).orElse(""));
            case FieldType.SeveralChoices(var all, var min, var max) -> {
                put("min", String.valueOf(min));
                put("max", max >= all.size() ? "" : String.valueOf(max));
            }
            case FieldType.Place(_, var several) -> { if (several) put("plusieurs", "oui"); }
            case FieldType.FileType(var document, var max) -> {
                put("piece", document);
                put("max", String.valueOf(max));
            }
            case FieldType.Table(var row, _, var min, var max) -> {
                put("ligne", row);
                put("min", String.valueOf(min));
                put("max", String.valueOf(max));
            }
            case FieldType.Budget(_, var accounts, var tax, var reads) -> {
                put("lit.tva", reads.vat().orElse(""));
                put("lit.periode", reads.period().orElse(""));
                put("lit.montant", reads.requested().orElse(""));
                put("lit.par-annee", reads.byYearWhen().map(when -> when instanceof fr.levain.forms.Condition.AmountAbove(_, var amount) ? plain(amount.toDecimal()) : "").orElse(""));
                for (var account : accounts) inputs.add("comptes", account);
                if (accounts.isEmpty()) groups().forEach(group -> inputs.add("comptes", group.code()));
                put("taxes", tax == FieldType.Tax.INCLUDED ? "comprises" : "hors");
            }
            case FieldType.Consent(var text) -> put("texte", text);
            case FieldType _ -> {}
        }
    }

    static List<BudgetChart.Group> groups() {
        var chart = BudgetChart.of(BudgetChart.CURRENT);
        return java.util.Arrays.stream(BudgetChart.Side.values()).flatMap(side -> chart.groups(side).stream()).toList();
    }

    private void condition(Condition condition) {
        var rows = conditionRows(condition);
        put("condition.mode", condition instanceof Condition.Any ? "une" : "toutes");
        for (int i = 0; i < rows.size(); i++) {
            var name = "condition." + i;
            switch (rows.get(i)) {
                case Condition.Not(Condition.AnswerIs(var field, var values)) -> answer(name, field, "pas", values);
                case Condition.AnswerIs(var field, var values) -> answer(name, field, "est", values);
                case Condition.AmountAbove(var field, var amount) -> amount(name, field, "plus", amount);
                case Condition.AmountAtMost(var field, var amount) -> amount(name, field, "moins", amount);
                case Condition other -> throw new IllegalStateException("not a row: " + other);
            }
        }
    }

    /** Its parts, if each is a question and its answer; else nothing: the inputs cannot hold it. */
    static List<Condition> conditionRows(Condition condition) {
        var parts = switch (condition) {
            case Condition.All(var all) -> all;
            case Condition.Any(var any) -> any;
            case Condition other -> List.of(other);
        };
        return parts.stream().allMatch(part -> switch (part) {
            case Condition.AnswerIs _, Condition.AmountAbove _, Condition.AmountAtMost _ -> true;
            case Condition.Not(var inner) -> inner instanceof Condition.AnswerIs;
            case Condition.All _, Condition.Any _ -> false;
        }) ? new ArrayList<>(parts) : List.of();
    }

    private void answer(String name, String field, String how, List<String> values) {
        put(name + ".question", field);
        put(name + ".est", how);
        values.forEach(value -> inputs.add(name + ".reponse", value));
    }

    private void amount(String name, String field, String how, Euros amount) {
        put(name + ".question", field);
        put(name + ".est", how);
        put(name + ".montant", plain(amount.toDecimal()));
    }

    private void put(String name, String value) {
        inputs.set(name, value);
    }

    static String plain(BigDecimal number) {
        return (number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()).replace('.', ',');
    }

    /** How many rows the inputs hold. */
    static int rows(MultiValueMap<String, String> inputs, String before, String after) {
        int rows = 0;
        for (var name : inputs.keySet()) {
            if (!name.startsWith(before) || !name.endsWith(after)) continue;
            var index = name.substring(before.length(), name.length() - after.length());
            if (index.matches("\\d{1,3}")) rows = Math.max(rows, Integer.parseInt(index) + 1);
        }
        return rows;
    }

    static Optional<String> text(MultiValueMap<String, String> inputs, String name) {
        return Optional.ofNullable(inputs.getFirst(name)).map(text -> text.replace("\r\n", "\n").strip()).filter(text -> !text.isEmpty());
    }
}
