package fr.levain.forms.web;

import fr.levain.forms.Answer;
import fr.levain.forms.AnswerText;
import fr.levain.forms.Answers;
import fr.levain.forms.BudgetAdvice;
import fr.levain.forms.BudgetChart;
import fr.levain.forms.BudgetLine;
import fr.levain.forms.BudgetTotals;
import fr.levain.forms.Condition;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Gap;
import fr.levain.forms.Value;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a page to fill in.
 *
 * @param answers of the whole dossier, since conditions read other pages
 * @param matches places found for what was typed, by field
 * @param known what is told of answers given elsewhere, by field
 * @param advice what the terms of the call make of the budget
 * @param address of the page, where a budget can be taken away and brought back as a spreadsheet
 * @param pieces what is told of the files asked for, by field
 * @param cautions what to say beside an answer before it is changed, by input
 */
public record PageFields(
        FormRevision form,
        FormPage page,
        Answers answers,
        FormErrors errors,
        Map<String, List<Value.PlaceReference>> matches,
        Map<String, KnownNote> known,
        Optional<BudgetAdvice> advice,
        Optional<String> address,
        Map<String, AskedPiece> pieces,
        Map<String, String> cautions) {
    public PageFields(
            FormRevision form, FormPage page, Answers answers, FormErrors errors, Map<String, List<Value.PlaceReference>> matches, Map<String, KnownNote> known) {
        this(form, page, answers, errors, matches, known, Optional.empty(), Optional.empty(), Map.of(), Map.of());
    }

    public static PageFields of(FormRevision form, FormPage page, Answers answers, List<Gap> problems) {
        return new PageFields(form, page, answers, errors(problems), Map.of(), Map.of());
    }

    public PageFields withPlaces(Map<String, List<Value.PlaceReference>> meant) {
        return new PageFields(form, page, answers, errors, meant, known, advice, address, pieces, cautions);
    }

    /** For a budget of a dossier. */
    public PageFields withBudget(Optional<BudgetAdvice> told, String at) {
        return new PageFields(form, page, answers, errors, matches, known, told, Optional.of(at), pieces, cautions);
    }

    public PageFields withPieces(Map<String, AskedPiece> asked) {
        return new PageFields(form, page, answers, errors, matches, known, advice, address, asked, cautions);
    }

    public PageFields withCautions(Map<String, String> told) {
        return new PageFields(form, page, answers, errors, matches, known, advice, address, pieces, told);
    }

    /** A question of a row, with what to know before its answer is changed. @param input of the page */
    public Field cautioned(Field column, String input) {
        var caution = cautions.get(input);
        return caution == null ? column : column.hinted(column.hint().map(hint -> hint + " " + caution).orElse(caution));
    }

    public static FormErrors errors(List<Gap> problems) {
        return new FormErrors(problems.stream().map(gap -> new FormErrors.FormError(gap.field(), gap.message())).toList());
    }

    /** Without a script, a question that depends on another of the same page is shown with its condition. */
    public List<Field> fields() {
        var visible = form.visibleFields(page, answers);
        return page.fields().stream().filter(field -> visible.contains(field) || dependsOnThisPage(field).isPresent()).toList();
    }

    public Optional<Condition.AnswerIs> dependsOnThisPage(Field field) {
        return field.shownWhen()
                .flatMap(condition -> condition instanceof Condition.AnswerIs is ? Optional.of(is) : Optional.empty())
                .filter(is -> page.field(is.field()).isPresent());
    }

    /** « Si vous répondez “Oui” à la question … ». */
    public String conditionText(Condition.AnswerIs condition) {
        var other = page.field(condition.field()).orElseThrow();
        var words = condition.values().stream().map(value -> AnswerText.options(other.type()).stream()
                        .filter(option -> option.code().equals(value)).map(option -> option.label()).findFirst()
                        .orElse(value.equals("oui") ? "Oui" : value.equals("non") ? "Non" : value)).toList();
        return "À remplir si vous répondez «\u00a0%s\u00a0» à «\u00a0%s\u00a0».".formatted(String.join("\u00a0» ou «\u00a0", words), other.label());
    }

    public Answer answer(Field field) {
        return answers.to(field.id());
    }

    public List<Value.Row> rows(Field field) {
        return answers.rows(field.id());
    }

    public List<BudgetLine> lines(Field field) {
        return answers.budget(field.id()).map(BudgetTotals::lines).orElse(List.of());
    }

    public BudgetView budget(Field field) {
        return BudgetView.of(this, field);
    }

    public BudgetTotals totals(Field field) {
        return answers.budget(field.id()).orElse(new BudgetTotals(List.of()));
    }

    /** Two communes may bear the same name: their department tells them apart. */
    public static String placeLabel(Value.PlaceReference place) {
        return switch (place.kind()) {
            case COMMUNE -> "%s (%s)".formatted(place.name(), place.code().substring(0, place.code().startsWith("97") ? 3 : 2));
            case DEPARTMENT -> "%s (%s)".formatted(place.name(), place.code());
            case EPCI -> place.name();
        };
    }

    public List<Value.PlaceReference> chosen(Field field) {
        return answer(field).known().map(value -> value instanceof Value.Places(var places) ? places : null).orElse(List.of());
    }

    public static String label(Field field) {
        return field.required() ? field.label() : field.label() + " (facultatif)";
    }

    /** A piece that may come later, and that the dossier cannot do without, is not « facultative ». */
    public String pieceLabel(Field field) {
        var asked = pieces.get(field.id());
        return !field.required() && asked != null && asked.isIndispensable()
                ? field.label() + " (à joindre maintenant ou plus tard, indispensable à l’instruction)" : label(field);
    }

    public static List<Choice> choices(FieldType type) {
        return AnswerText.options(type).stream().map(option -> new Choice(option.code(), option.label(), option.hint().orElse(null))).toList();
    }

    public static List<Choice> accounts(BudgetChart.Group group) {
        return group.accounts().stream()
                .map(account -> Choice.of(account.code(), account.number().isEmpty() ? account.label() : account.number() + " · " + account.label()))
                .toList();
    }

    public static final List<Choice> STATUSES =
            Arrays.stream(BudgetLine.Status.values()).map(status -> Choice.of(status.name(), status.label())).toList();

    public static String sideTitle(BudgetChart.Side side) {
        return switch (side) {
            case CHARGES -> "Charges";
            case RESOURCES -> "Ressources";
            case VOLUNTARY_CHARGES -> "Emplois des contributions volontaires";
            case VOLUNTARY_RESOURCES -> "Contributions volontaires en nature";
        };
    }
}
