package fr.levain.calls.web;

import fr.levain.calls.RulesDraft;
import fr.levain.eligibility.Outcome;
import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleCase;
import fr.levain.eligibility.RuleCases;
import fr.levain.eligibility.RuleSet;
import fr.levain.forms.web.PageFields;
import fr.levain.revisions.Difference;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * An example that must hold before the rules are published.
 *
 * @param number from 1; 0 for a new one
 * @param kept as it is in the draft; empty for a new one
 * @param answers as JSON, for the rows of tables
 * @param typed title and expectations as the inputs hold them
 */
public record RuleExamplePage(
        RulesDraft draft, int number, Optional<RuleCase> kept, PageFields fields, String answers, MultiValueMap<String, String> typed,
        String read, FormErrors own, List<Difference> theirs) implements Page {
    public static final List<Choice> OUTCOMES = List.of(Choice.of("", "Ne dit rien"), Choice.of("MET", "Respectée"),
            Choice.of("NOT_MET", "Non respectée"), Choice.of("UNKNOWN", "Pas encore connue"), Choice.of("NOT_CONCERNED", "Sans objet"));
    public static final List<Choice> ELIGIBLE = List.of(Choice.of("", "Ne dit rien"),
            Choice.of("oui", "Oui : aucune règle bloquante ne l’arrête"), Choice.of("non", "Non : au moins une l’arrête"));

    static MultiValueMap<String, String> inputs(RuleCase example) {
        var inputs = new LinkedMultiValueMap<String, String>();
        inputs.set("exemple", example.title());
        example.expected().forEach((rule, outcome) -> inputs.set("attendu-" + rule, outcome.name()));
        example.eligible().ifPresent(eligible -> inputs.set("passe", eligible ? "oui" : "non"));
        return inputs;
    }

    static Optional<Outcome> outcome(String typed) {
        return List.of(Outcome.values()).stream().filter(each -> each.name().equals(typed)).findFirst();
    }

    /** Its own, then those of the answers. */
    public FormErrors errors() {
        var all = own;
        for (var each : fields.errors().errors()) all = all.plus(each.fieldId(), each.message());
        return all;
    }

    @Override
    public int status() {
        return !theirs.isEmpty() ? 409 : errors().isEmpty() ? 200 : 422;
    }

    public String value(String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value;
    }

    public String title() {
        return kept.map(RuleCase::title).orElse("Nouvel exemple");
    }

    public String address() {
        return draft.state().path() + "/exemples/" + (number == 0 ? "nouveau" : String.valueOf(number));
    }

    public List<Rule> rules() {
        return draft.rules();
    }

    /** What fails in it today. */
    public List<String> failures() {
        return kept.map(example -> RuleCases.failures(new RuleSet(draft.rules(), List.of(example)), draft.vocabulary())).orElse(List.of());
    }
}
