package fr.levain.calls;

import fr.levain.eligibility.Figure;
import fr.levain.eligibility.RuleSet;
import fr.levain.forms.FieldType;
import fr.levain.kernel.Euros;
import fr.levain.kernel.PackFields;
import fr.levain.kernel.Rate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A call as packs write it: what {@link CallEditions} reads back as the same. */
final class CallWriter {
    private final Map<String, String> regulations;
    private final Map<String, Grid> grids;
    private final Map<String, RuleSet> rules;
    private final TextWriter texts;

    /**
     * @param regulations title of each, by name of its file
     * @param grids in force, by name: a call that has another one keeps it inside
     */
    CallWriter(Map<String, String> regulations, Map<String, Grid> grids, Map<String, RuleSet> rules, Function<String, Optional<FieldType>> types) {
        this.regulations = regulations;
        this.grids = grids;
        this.rules = rules;
        this.texts = new TextWriter(types);
    }

    static Map<String, Object> call(CallRevision terms, CallStatus status, String scheme) {
        var access = terms.access();
        return new PackFields().text("slug", terms.slug()).text("status", status == CallStatus.CLOSED ? "clos" : "publie")
                .text("title", terms.title()).text("summary", terms.summary()).text("scheme", scheme).text("envelope", terms.envelope())
                .text("aid", terms.aid()).moment("opens", terms.opensAt()).moment("closes", terms.closesAt())
                .list("cut-offs", terms.cutOffs(), cutOff -> new PackFields().moment("at", cutOff.at()).day("commission", cutOff.commission())
                        .flag("assumption", cutOff.assumption(), false))
                .list("stages", terms.stages(), CallWriter::stage)
                .fields("support", terms.support().map(CallWriter::support).map(PackFields::map).orElse(Map.of()))
                .text("vat", terms.vat().map(vat -> codeOf(vat, CallReader.VAT)))
                .text("admission", Optional.of(access.admission()).filter(each -> each != Access.Admission.ALL).map(Access.Admission::code))
                .text("ground", Optional.of(access.ground())).texts("departments", access.departments()).text("after", access.after()).map();
    }

    Map<String, Object> scheme(CallRevision terms, String slug, String form) {
        var fields = new PackFields().text("slug", slug);
        nameOf(terms.regulation(), regulations).ifPresentOrElse(
                name -> fields.text("regulation", name), () -> fields.text("regulation-text", terms.regulation()));
        fields.text("reference-prefix", terms.referencePrefix()).text("form", form);
        nameOf(terms.rules(), rules).ifPresentOrElse(
                name -> fields.text("rules", name), () -> fields.fields("rules", texts.rules(terms.rules(), new PackFields())));
        nameOf(terms.grid(), grids).ifPresentOrElse(
                name -> fields.text("grid", name), () -> fields.fields("grid", TextWriter.grid(new WrittenGrid("", "", terms.grid()))));
        fields.text("team", terms.team()).fields("contact", contact(terms.contact())).fields("amounts", SchemeWriter.amounts(terms.amounts(), new PackFields()))
                .fields("sheet", sheet(terms.sheet()));
        return fields.list("documents", terms.documents(), CallWriter::document).map();
    }

    private static <T> Optional<String> nameOf(T value, Map<String, T> known) {
        return known.entrySet().stream().filter(each -> each.getValue().equals(value)).map(Map.Entry::getKey).sorted().findFirst();
    }

    private static PackFields stage(Stage stage) {
        return new PackFields().text("kind", stage.kind().code()).text("title", stage.title()).text("text", stage.text()).day("on", stage.on());
    }

    private static PackFields support(SupportTerms support) {
        return new PackFields().number("months-min", support.fewestMonths()).number("months-max", support.mostMonths()).text("by", support.by());
    }

    private static <T> String codeOf(T value, Map<String, T> words) {
        return words.entrySet().stream().filter(each -> each.getValue() == value).map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    static PackFields contact(Contact contact) {
        return new PackFields().text("name", contact.name()).text("phone", contact.phone()).text("email", contact.email());
    }

    static PackFields euros(Figure<Euros> figure) {
        return sourced(new PackFields().euros("value", figure.value()), figure);
    }

    static PackFields rate(Figure<Rate> figure) {
        return sourced(new PackFields().rate("value", figure.value()), figure);
    }

    private static PackFields sourced(PackFields fields, Figure<?> figure) {
        return fields.text("source", figure.source()).flag("assumption", figure.assumption(), false);
    }

    private static PackFields sheet(CallSheet sheet) {
        return new PackFields().texts("aims", sheet.aims()).texts("beneficiaries", sheet.beneficiaries()).texts("conditions", sheet.conditions())
                .list("expenses", sheet.expenses(), CallWriter::expense).texts("journey", sheet.journey()).text("judging", sheet.judging())
                .texts("sources", sheet.sources());
    }

    static PackFields expense(Expense expense) {
        var fields = new PackFields().text("code", expense.code()).text("label", expense.label()).text("taken", switch (expense.taken()) {
            case YES -> "oui";
            case PARTLY -> "en-partie";
            case NO -> "non";
        }).text("limit", expense.limit());
        if (!expense.accounts().isEmpty()) fields.texts("accounts", expense.accounts());
        expense.share().ifPresent(share -> fields.fields("share", new PackFields().rate("most", share.most()).texts("of", share.of())));
        return fields.text("source", expense.source()).flag("assumption", expense.assumption(), false);
    }

    static PackFields document(DocumentRequirement piece) {
        return new PackFields().text("code", piece.code()).text("label", piece.label())
                .text("due", switch (piece.due()) {
                    case INDISPENSABLE -> "indispensable";
                    case BEFORE_EFFECT -> "avant-effet";
                    case AFTER_AWARD -> "apres-attribution";
                })
                .text("applies-when", piece.appliesWhen()).text("concerns", piece.concerns()).text("source", piece.source())
                .flag("assumption", piece.assumption(), false);
    }
}
