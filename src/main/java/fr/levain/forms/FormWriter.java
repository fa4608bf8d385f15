package fr.levain.forms;

import fr.levain.kernel.PackFields;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form as packs write it: what {@link FormReader} reads back as the same form. */
final class FormWriter {
    private FormWriter() {}

    static Map<String, Object> form(FormRevision form) {
        return new PackFields().text("slug", form.slug()).text("title", form.title()).list("pages", form.pages(), FormWriter::page).map();
    }

    private static PackFields page(FormPage page) {
        var fields = new PackFields().text("id", page.id()).text("title", page.title()).text("intro", page.intro());
        page.shownWhen().ifPresent(condition -> fields.fields("shown-when", condition(condition)));
        return fields.list("fields", page.fields(), FormWriter::field);
    }

    private static PackFields field(Field field) {
        var fields = new PackFields().text("id", field.id()).text("term", field.term()).text("label", field.label()).text("hint", field.hint())
                .flag("required", field.required(), true);
        field.shownWhen().ifPresent(condition -> fields.fields("shown-when", condition(condition)));
        fields.text("missing", field.missingMessage());
        type(field.type(), fields);
        return fields.flag("assumption", field.assumption(), false);
    }

    private static void type(FieldType type, PackFields fields) {
        switch (type) {
            case FieldType.Text(var max) -> fields.text("type", "text").number("max", max);
            case FieldType.LongText(var max) -> fields.text("type", "long-text").number("max", max);
            case FieldType.NumberType(var min, var max, var decimals) -> {
                fields.text("type", "number").text("min", min.map(BigDecimal::toPlainString)).text("max", max.map(BigDecimal::toPlainString));
                if (decimals != 0) fields.number("decimals", decimals);
            }
            case FieldType.Money(var min, var max) -> fields.text("type", "money").euros("min", min).euros("max", max);
            case FieldType.Day(var first) -> fields.text("type", "date").text("not-before", first);
            case FieldType.PeriodType(var months) -> fields.text("type", "period").number("max-months", months);
            case FieldType.YesNo _ -> fields.text("type", "yes-no");
            case FieldType.OneChoice(var options) -> fields.text("type", "one-choice").fields("options", options(options));
            case FieldType.SeveralChoices(var options, var min, var max) -> {
                fields.text("type", "several-choices").fields("options", options(options));
                if (min != 1) fields.number("min", min);
                if (max != options.size()) fields.number("max", max);
            }
            case FieldType.EmailType _ -> fields.text("type", "email");
            case FieldType.PhoneType _ -> fields.text("type", "phone");
            case FieldType.SiretType _ -> fields.text("type", "siret");
            case FieldType.RnaType _ -> fields.text("type", "rna");
            case FieldType.IbanType _ -> fields.text("type", "iban");
            case FieldType.Place(var kind, var several) -> fields.text("type", "place").text("kind", switch (kind) {
                case COMMUNE -> "commune";
                case EPCI -> "epci";
                case DEPARTMENT -> "department";
            }).flag("several", several, false);
            case FieldType.FileType(var document, var max) -> fields.text("type", "file").text("document", document).number("max", max);
            case FieldType.Table(var row, var columns, var min, var max) -> fields.text("type", "table").text("row", row)
                    .number("min-rows", min).number("max-rows", max).list("columns", columns, FormWriter::field);
            case FieldType.Budget(var chart, var accounts, var tax, var reads) -> {
                fields.text("type", "budget").text("chart", chart)
                        .texts("accounts", accounts).flag("tax-included", tax == FieldType.Tax.INCLUDED, true)
                        .text("vat", reads.vat()).text("period", reads.period()).text("requested", reads.requested());
                reads.byYearWhen().ifPresent(when -> fields.fields("by-year", condition(when)));
                fields.text("proofs", reads.proofs());
            }
            case FieldType.Consent(var text) -> fields.text("type", "consent").text("text", text);
        }
    }

    private static Map<String, Object> options(List<Option> options) {
        var all = new LinkedHashMap<String, Object>();
        options.forEach(option -> all.put(option.code(), option.hint().filter(hint -> !hint.isEmpty())
                .<Object>map(hint -> new PackFields().text("label", option.label()).text("hint", hint).map()).orElse(option.label())));
        return all;
    }

    private static PackFields condition(Condition condition) {
        return switch (condition) {
            case Condition.AnswerIs(var field, var values) -> new PackFields().text("field", field).texts("is", values);
            case Condition.AmountAbove(var field, var amount) -> new PackFields().text("field", field).euros("above", amount);
            case Condition.AmountAtMost(var field, var amount) -> new PackFields().text("field", field).euros("at-most", amount);
            case Condition.Not(var other) -> new PackFields().fields("not", condition(other));
            case Condition.All(var all) -> new PackFields().list("all", all, FormWriter::condition);
            case Condition.Any(var any) -> new PackFields().list("any", any, FormWriter::condition);
        };
    }

    static boolean same(Optional<FormRevision> kept, FormRevision form) {
        return kept.filter(known -> known.title().equals(form.title()) && known.pages().equals(form.pages())).isPresent();
    }
}
