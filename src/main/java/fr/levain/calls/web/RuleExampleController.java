package fr.levain.calls.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.CASE_OFFICER;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.calls.RulesDraft;
import fr.levain.calls.RulesDrafts;
import fr.levain.calls.WrittenRules;
import fr.levain.eligibility.Facts;
import fr.levain.eligibility.Outcome;
import fr.levain.eligibility.RuleCase;
import fr.levain.forms.FormTrials;
import fr.levain.forms.Gap;
import fr.levain.forms.Value;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.revisions.Difference;
import fr.levain.revisions.web.SentPart;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Examples everybody agrees upon: rules that answer them otherwise are not published. */
@Controller
@RequestMapping("/gestion/regles/{slug}/exemples")
@AllowedTo({CASE_OFFICER, HEAD, ADMINISTRATOR})
class RuleExampleController {
    private static final FormErrors NO_ERRORS = FormErrors.none();

    private final RulesDrafts drafts;
    private final FormTrials trials;

    RuleExampleController(RulesDrafts drafts, FormTrials trials) {
        this.drafts = drafts;
        this.trials = trials;
    }

    @GetMapping("/nouveau")
    View blank(@PathVariable String slug, Caller caller) {
        var draft = drafts.draft(slug, caller);
        return page(draft, 0, InventedAnswers.toTerms(draft, trials), List.of(), new LinkedMultiValueMap<>(), "", NO_ERRORS, List.of());
    }

    @GetMapping("/{number:[0-9]+}")
    View example(@PathVariable String slug, @PathVariable int number, Caller caller) {
        var draft = drafts.draft(slug, caller);
        var example = example(draft, number).orElseThrow(() -> new NotFound("example " + number));
        var answers = InventedAnswers.toTerms(draft, trials).given(example.given());
        example.today().ifPresent(day -> answers.given(java.util.Map.of(Facts.TODAY, new Value.Date(day))));
        return page(draft, number, answers, List.of(), RuleExamplePage.inputs(example), WrittenRules.digest(example), NO_ERRORS, List.of());
    }

    @PostMapping("/nouveau")
    View add(@PathVariable String slug, @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        return save(slug, 0, "", typed, caller);
    }

    @PostMapping("/{number:[0-9]+}")
    View save(@PathVariable String slug, @PathVariable int number, @RequestParam(defaultValue = "") String lu,
            @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        var draft = drafts.draft(slug, caller);
        var answers = InventedAnswers.toTerms(draft, trials).read(typed);
        if (answers.stays()) return page(draft, number, answers, List.of(), typed, lu, NO_ERRORS, List.of());
        var reading = new TextTyped(typed);
        var example = read(draft, answers, reading);
        var problems = answers.problems();
        if (!problems.isEmpty()) return page(draft, number, answers, problems, typed, lu, reading.errors(), List.of());
        return SentPart.kept(reading.errors(), lu, (_, errors, theirs) -> page(draft, number, answers, List.of(), typed, lu, errors, theirs),
                () -> drafts.saveExample(slug, number, example, lu, caller), path(slug) + "#exemples");
    }

    @PostMapping("/{number:[0-9]+}/retrait")
    View remove(@PathVariable String slug, @PathVariable int number, @RequestParam(defaultValue = "") String lu, Caller caller) {
        drafts.removeExample(slug, number, lu, caller);
        return Redirect.to(path(slug) + "#exemples");
    }

    private static RuleCase read(RulesDraft draft, InventedAnswers answers, TextTyped typed) {
        if (typed.text("exemple").isEmpty()) typed.refuse("exemple", "Donnez un titre à l’exemple : il le nomme quand il échoue.");
        var expected = new LinkedHashMap<String, Outcome>();
        draft.rules().forEach(rule -> RuleExamplePage.outcome(typed.text("attendu-" + rule.id())).ifPresent(outcome -> expected.put(rule.id(), outcome)));
        var passes = typed.text("passe");
        if (expected.isEmpty() && passes.isEmpty()) typed.refuse("passe", "Dites ce que l’exemple attend : d’une règle, ou de l’ensemble.");
        var values = new LinkedHashMap<>(answers.values());
        var day = values.remove(Facts.TODAY) instanceof Value.Date(var date) ? Optional.of(date) : Optional.<java.time.LocalDate>empty();
        return new RuleCase(typed.text("exemple"), day, values, expected, passes.isEmpty() ? Optional.empty() : Optional.of(passes.equals("oui")));
    }

    private static View page(RulesDraft draft, int number, InventedAnswers answers, List<Gap> problems, MultiValueMap<String, String> typed,
            String read, FormErrors errors, List<Difference> theirs) {
        return new RuleExamplePage(draft, number, example(draft, number), answers.fields(problems), answers.json(), typed, read, errors, theirs);
    }

    private static Optional<RuleCase> example(RulesDraft draft, int number) {
        return number >= 1 && number <= draft.cases().size() ? Optional.of(draft.cases().get(number - 1)) : Optional.empty();
    }

    private static String path(String slug) {
        return "/gestion/regles/" + slug;
    }
}
