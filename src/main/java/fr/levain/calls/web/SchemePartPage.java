package fr.levain.calls.web;

import fr.levain.calls.AudienceWords;
import fr.levain.calls.DocumentRequirement;
import fr.levain.calls.Expense;
import fr.levain.calls.SchemeDraft;
import fr.levain.calls.SchemePart;
import fr.levain.eligibility.Weight;
import fr.levain.forms.FieldType;
import fr.levain.revisions.Difference;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * One part of an aid being prepared.
 *
 * @param typed what the inputs hold
 * @param read digest of the draft as it is shown here
 * @param theirs what keeping these inputs would change in what somebody else saved meanwhile
 */
public record SchemePartPage(
        SchemeDraft draft, SchemePart part, MultiValueMap<String, String> typed, String read, FormErrors errors, List<Difference> theirs,
        Choices choices) implements Page {
    /** What the selects offer. */
    public record Choices(List<Choice> teams, List<Choice> aids) {}

    private static final int BLANK_ROWS = 2;

    @Override
    public int status() {
        return !theirs.isEmpty() ? 409 : errors.isEmpty() ? 200 : 422;
    }

    public String address() {
        return draft.state().path() + "/parties/" + part.path();
    }

    public String value(String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value;
    }

    public List<String> values(String name) {
        return typed.getOrDefault(name, List.of());
    }

    public boolean checked(String name) {
        return typed.containsKey(name);
    }

    /** Filled rows, then blank ones. */
    public int rows(String name) {
        return SchemeInputs.rows(typed, name) + BLANK_ROWS;
    }

    public boolean filled(String row) {
        return !value(row + ".libelle").isEmpty();
    }

    public List<Choice> heads() {
        return draft.regulation().heads().stream().map(head -> Choice.of(head.code(), head.title())).toList();
    }

    public List<Choice> regimes() {
        return draft.regulation().regimes().stream().map(regime -> new Choice(regime.code(), regime.title(), regime.text())).toList();
    }

    public List<Choice> frames() {
        return draft.regulation().frames().stream().map(frame -> Choice.of(frame.code(), frame.title())).toList();
    }

    /** The marks of sources, with the text they stand for. */
    public List<String> sources() {
        return draft.regulation().sources().stream().map(source -> source.code() + " : " + source.title()).toList();
    }

    /** The options of a term of the vocabulary. */
    public List<Choice> options(String term) {
        return draft.terms().vocabulary().term(term).filter(each -> each.type() instanceof FieldType.OneChoice)
                .map(each -> ((FieldType.OneChoice) each.type()).options().stream().map(option -> Choice.of(option.code(), option.label())).toList())
                .orElse(List.of());
    }

    public List<Choice> themes() {
        return choices(AudienceWords.THEMES);
    }

    public List<Choice> spendings() {
        return choices(AudienceWords.SPENDINGS);
    }

    /** What a rule may read. */
    public List<String> terms() {
        return draft.terms().vocabulary().terms().stream().map(term -> term.name() + " : " + term.label()).toList();
    }

    public List<Choice> pieces() {
        return draft.terms().documents().stream().map(piece -> Choice.of(piece.code(), piece.label())).toList();
    }

    public static List<Choice> forms() {
        return Arrays.stream(SchemeTyped.Form.values()).map(form -> Choice.of(form.name(), form.label())).toList();
    }

    public boolean counts(String... forms) {
        return List.of(forms).contains(value("forme"));
    }

    public static List<Choice> taken() {
        return Arrays.stream(Expense.Taken.values()).map(taken -> Choice.of(taken.name(), taken.label())).toList();
    }

    public static List<Choice> due() {
        return List.of(Choice.of(DocumentRequirement.Due.INDISPENSABLE.name(), "Au dépôt"),
                Choice.of(DocumentRequirement.Due.BEFORE_EFFECT.name(), "Avant que l’aide prenne effet"),
                Choice.of(DocumentRequirement.Due.AFTER_AWARD.name(), "Après l’attribution : le service l’accepte"));
    }

    public static List<Choice> weights() {
        return List.of(Choice.of(Weight.BLOCKING.name(), "Condition de l’aide"), Choice.of(Weight.WARNING.name(), "Point d’attention"),
                Choice.of(Weight.INFORMATION.name(), "Information"));
    }

    private static List<Choice> choices(Map<String, String> words) {
        return words.entrySet().stream().map(word -> Choice.of(word.getKey(), word.getValue())).toList();
    }
}
