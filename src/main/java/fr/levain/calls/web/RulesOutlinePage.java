package fr.levain.calls.web;

import fr.levain.calls.RulesDraft;
import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleCase;
import fr.levain.eligibility.RuleCases;
import fr.levain.eligibility.RuleSentences;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Weight;
import fr.levain.forms.FormRevision;
import fr.levain.revisions.RevisedText;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import org.springframework.util.MultiValueMap;

/**
 * The rules being prepared, and the examples that protect them.
 *
 * @param forms those a rule may read
 * @param typed what was just sent and could not be kept
 */
public record RulesOutlinePage(RulesDraft draft, List<RevisedText> forms, FormErrors errors, MultiValueMap<String, String> typed) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String value(String name, String otherwise) {
        var value = typed.getFirst(name);
        return value == null ? otherwise : value;
    }

    public List<Choice> formChoices() {
        return forms.stream().filter(form -> form.number().isPresent()).map(form -> Choice.of(form.slug(), form.title())).toList();
    }

    /** In plain French; empty while it cannot be read. */
    public String told(Rule rule) {
        FormRevision form = draft.form();
        return rule.expression().isBlank() ? "Expression à écrire." : RuleSentences.of(rule, form, draft.vocabulary());
    }

    public boolean holds(RuleCase example) {
        return RuleCases.failures(new RuleSet(draft.rules(), List.of(example)), draft.vocabulary()).isEmpty();
    }

    public static String weight(Weight weight) {
        return switch (weight) {
            case BLOCKING -> "Bloquante";
            case WARNING -> "Alerte";
            case INFORMATION -> "Information";
        };
    }
}
