package fr.levain.forms.web;

import fr.levain.forms.BudgetReads;
import fr.levain.forms.Condition;
import fr.levain.forms.Field;
import fr.levain.forms.FieldKind;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Option;
import fr.levain.kernel.Euros;
import fr.levain.revisions.Slug;
import fr.levain.ui.FormErrors;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** Reads what an officer typed of a question or a page. What cannot be read is an error on its input, and nothing is kept. */
final class QuestionTyped {
    private final FormRevision form;
    private final MultiValueMap<String, String> typed;
    private final String action;
    private FormErrors errors = FormErrors.none();

    QuestionTyped(FormRevision form, MultiValueMap<String, String> typed) {
        this.form = form;
        this.typed = typed;
        this.action = text("action").orElse("");
    }

    FormErrors errors() {
        return errors;
    }

    Field field(Field before) {
        var kind = FieldKind.named(text("type").orElse("")).orElse(FieldKind.of(before.type()));
        var options = options();
        var type = kind == FieldKind.of(before.type()) ? type(before.type(), options)
                : kind.initial(Optional.of(options.isEmpty() ? before.type() : new FieldType.OneChoice(options)));
        return new Field(before.id(), text("terme"), text("label").orElse(""), text("aide"), typed.containsKey("obligatoire"),
                condition(before.shownWhen()), text("manque"), type, typed.containsKey("hypothese"));
    }

    FormPage page(FormPage before) {
        return new FormPage(before.id(), text("titre").orElse(""), text("intro"), condition(before.shownWhen()), before.fields());
    }

    private FieldType type(FieldType before, List<Option> options) {
        return switch (before) {
            case FieldType.Text(var max) -> new FieldType.Text(whole("longueur").orElse(max));
            case FieldType.LongText(var max) -> new FieldType.LongText(whole("longueur").orElse(max));
            case FieldType.NumberType _ -> new FieldType.NumberType(number("min"), number("max"), whole("decimales").orElse(0));
            case FieldType.Money _ -> new FieldType.Money(number("min").map(Euros::of), number("max").map(Euros::of));
            case FieldType.PeriodType _ -> new FieldType.PeriodType(whole("mois"));
            case FieldType.OneChoice _ -> new FieldType.OneChoice(options);
            case FieldType.SeveralChoices _ -> new FieldType.SeveralChoices(options, whole("min").orElse(1), whole("max").orElse(options.size()));
            case FieldType.Place(var kind, _) -> new FieldType.Place(kind, typed.containsKey("plusieurs"));
            case FieldType.FileType _ -> new FieldType.FileType(text("piece").orElse(""), whole("max").orElse(1));
            case FieldType.Table(_, var columns, _, _) ->
                new FieldType.Table(text("ligne").orElse("ligne"), columns, whole("min").orElse(0), whole("max").orElse(20));
            case FieldType.Budget(var chart, var accounts, _, var reads) -> new FieldType.Budget(chart, accounts(accounts),
                    text("taxes").orElse("").equals("hors") ? FieldType.Tax.EXCLUDED : FieldType.Tax.INCLUDED, reads(reads));
            case FieldType.Consent _ -> new FieldType.Consent(text("texte").orElse(""));
            case FieldType.Day _, FieldType.YesNo _, FieldType.EmailType _, FieldType.PhoneType _, FieldType.SiretType _,
                    FieldType.RnaType _, FieldType.IbanType _ -> before;
        };
    }

    private List<Option> options() {
        var options = new ArrayList<Option>();
        for (int i = 0; i < QuestionInputs.rows(typed, "choix.", ".label"); i++) {
            var label = text("choix." + i + ".label");
            if (label.isEmpty() || action.equals("retirer:choix:" + i)) continue;
            var code = text("choix." + i + ".code").orElseGet(() -> Slug.freeName(label.get(), options.stream().map(Option::code).toList()));
            options.add(new Option(code, label.get(), text("choix." + i + ".aide")));
            if (action.equals("monter:choix:" + i) && options.size() > 1) Collections.swap(options, options.size() - 1, options.size() - 2);
        }
        return options;
    }

    /** All groups ticked means the whole chart; an account of the former list is kept with its group. */
    private List<String> accounts(List<String> before) {
        var ticked = typed.getOrDefault("comptes", List.of());
        var groups = QuestionInputs.groups().stream().map(group -> group.code()).toList();
        var kept = new ArrayList<>(ticked.stream().filter(groups::contains).toList());
        before.stream().filter(account -> !groups.contains(account) && ticked.contains(account)).forEach(kept::add);
        return kept.containsAll(groups) ? List.of() : kept;
    }

    /** By year above an amount asked for, when the period of the project is read. */
    private BudgetReads reads(BudgetReads before) {
        var requested = text("lit.montant").filter(id -> form.field(id).isPresent());
        var above = number("lit.par-annee").map(Euros::of);
        return new BudgetReads(text("lit.tva").filter(id -> form.field(id).isPresent()), text("lit.periode").filter(id -> form.field(id).isPresent()), requested,
                requested.flatMap(id -> above.<Condition>map(amount -> new Condition.AmountAbove(id, amount)))
                        // one that this page cannot tell is kept
                        .or(() -> before.byYearWhen().filter(when -> !(when instanceof Condition.AmountAbove))),
                before.proofs());
    }

    private Optional<Condition> condition(Optional<Condition> before) {
        if (typed.containsKey("condition.gardee")) return before;
        var rows = new ArrayList<Condition>();
        for (int i = 0; i < QuestionInputs.rows(typed, "condition.", ".question"); i++) {
            var name = "condition." + i;
            var question = text(name + ".question").flatMap(form::field);
            if (question.isEmpty() || action.equals("retirer:condition:" + i)) continue;
            rows.add(condition(name, question.get()));
        }
        if (rows.isEmpty()) return Optional.empty();
        if (rows.size() == 1) return Optional.of(rows.getFirst());
        return Optional.of(text("condition.mode").orElse("").equals("une") ? new Condition.Any(rows) : new Condition.All(rows));
    }

    private Condition condition(String name, Field question) {
        var how = text(name + ".est").orElse("est");
        if (question.type() instanceof FieldType.Money) {
            var amount = Euros.of(number(name + ".montant").orElse(BigDecimal.ZERO));
            return how.equals("moins") ? new Condition.AmountAtMost(question.id(), amount) : new Condition.AmountAbove(question.id(), amount);
        }
        var offered = QuestionPage.ConditionInputs.answers(question).stream().map(choice -> choice.value()).toList();
        var is = new Condition.AnswerIs(question.id(), typed.getOrDefault(name + ".reponse", List.of()).stream().filter(offered::contains).toList());
        return how.equals("pas") ? new Condition.Not(is) : is;
    }

    private Optional<String> text(String name) {
        return QuestionInputs.text(typed, name);
    }

    private Optional<Integer> whole(String name) {
        var text = text(name);
        if (text.isEmpty()) return Optional.empty();
        var digits = text.get().replaceAll("[\\s\\p{Z}]", "");
        if (digits.matches("\\d{1,6}")) return Optional.of(Integer.valueOf(digits));
        errors = errors.plus(name, "Indiquez un nombre entier, par exemple 12.");
        return Optional.empty();
    }

    private Optional<BigDecimal> number(String name) {
        var text = text(name);
        if (text.isEmpty()) return Optional.empty();
        var digits = text.get().replaceAll("[\\s\\p{Z}€]", "").replace(',', '.');
        if (digits.matches("-?\\d{1,12}(\\.\\d{1,2})?")) return Optional.of(new BigDecimal(digits));
        errors = errors.plus(name, "Indiquez un nombre, par exemple 40\u202f000.");
        return Optional.empty();
    }
}
