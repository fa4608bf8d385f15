package fr.levain.calls.web;

import fr.levain.calls.RulesDraft;
import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleSentences;
import fr.levain.eligibility.RuleWords;
import fr.levain.eligibility.Weight;
import fr.levain.revisions.Difference;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * One rule being prepared: what it checks, what it says, where it comes from.
 *
 * @param typed what the inputs hold
 * @param read digest of the rule when it was drawn
 * @param theirs what somebody else kept in between
 */
public record RuleEditPage(
        RulesDraft draft, Rule rule, MultiValueMap<String, String> typed, String read, FormErrors errors, List<Difference> theirs)
        implements Page {
    public static final List<Choice> WEIGHTS = List.of(
            new Choice("BLOCKING", "Bloquante", "Sans elle, le dossier est proposé à l’irrecevabilité. Un agent confirme toujours."),
            new Choice("WARNING", "Alerte", "Un agent en parle avec le porteur."),
            new Choice("INFORMATION", "Information", "Elle ne ferme pas la porte."));

    static MultiValueMap<String, String> inputs(Rule rule) {
        var inputs = new LinkedMultiValueMap<String, String>();
        inputs.set("titre", rule.title());
        inputs.set("expression", rule.expression());
        inputs.set("quand", rule.appliesWhen().orElse(""));
        inputs.set("poids", rule.weight().name());
        inputs.set("respectee", rule.met());
        inputs.set("non-respectee", rule.notMet());
        inputs.set("inconnue", rule.unknown());
        inputs.set("source", rule.source());
        if (rule.assumption()) inputs.set("hypothese", "oui");
        return inputs;
    }

    static Weight weight(String typed) {
        return typed.equals("WARNING") ? Weight.WARNING : typed.equals("INFORMATION") ? Weight.INFORMATION : Weight.BLOCKING;
    }

    @Override
    public int status() {
        return !theirs.isEmpty() ? 409 : errors.isEmpty() ? 200 : 422;
    }

    public String value(String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value;
    }

    public String address() {
        return draft.state().path() + "/regles/" + rule.id();
    }

    /** What the kept expression says in plain French. */
    public String told() {
        return rule.expression().isBlank() ? "" : RuleSentences.of(rule, draft.form(), draft.vocabulary());
    }

    /** Words that keep one meaning from one form to another. */
    public List<RuleWords.Word> terms() {
        return RuleWords.of(draft.form(), draft.vocabulary()).stream().filter(this::isTerm).toList();
    }

    /** Questions proper to the form, and the day. */
    public List<RuleWords.Word> questions() {
        return RuleWords.of(draft.form(), draft.vocabulary()).stream().filter(word -> !isTerm(word)).toList();
    }

    private boolean isTerm(RuleWords.Word word) {
        return draft.vocabulary().term(word.name()).isPresent();
    }
}
