package fr.levain.calls.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.CASE_OFFICER;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.calls.RulesDraft;
import fr.levain.calls.RulesDrafts;
import fr.levain.calls.WrittenRules;
import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleProblem;
import fr.levain.eligibility.RuleWords;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.revisions.Revisions;
import fr.levain.revisions.web.PartRemovalPage;
import fr.levain.revisions.web.SentPart;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
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

/** An officer prepares rules. An expression that cannot be run is refused with its line and its column. */
@Controller
@RequestMapping("/gestion/regles/{slug}")
@AllowedTo({CASE_OFFICER, HEAD, ADMINISTRATOR})
class RuleEditorController {
    private final RulesDrafts drafts;
    private final Revisions revisions;

    RuleEditorController(RulesDrafts drafts, Revisions revisions) {
        this.drafts = drafts;
        this.revisions = revisions;
    }

    @GetMapping
    View outline(@PathVariable String slug, Caller caller) {
        return outline(slug, FormErrors.none(), new LinkedMultiValueMap<>(), caller);
    }

    @PostMapping
    View describe(@PathVariable String slug, @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        var reading = new TextTyped(typed);
        if (reading.text("titre").isEmpty()) return outline(slug, FormErrors.of("titre", "Donnez un titre à ces règles."), typed, caller);
        var form = reading.text("formulaire");
        if (!form.isEmpty() && revisions.current("form", form).isEmpty()) {
            return outline(slug, FormErrors.of("formulaire", "Choisissez un formulaire publié."), typed, caller);
        }
        drafts.describe(slug, reading.text("titre"), form, caller);
        return Redirect.to(path(slug));
    }

    @PostMapping("/regles")
    View add(@PathVariable String slug, @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        var title = new TextTyped(typed).text("nouvelle");
        if (title.isEmpty()) {
            return outline(slug, FormErrors.of("nouvelle", "Donnez un titre à la règle, par exemple « Deux départements »."), new LinkedMultiValueMap<>(), caller);
        }
        return Redirect.to(path(slug) + "/regles/" + drafts.add(slug, title, caller));
    }

    @GetMapping("/regles/{id}")
    View rule(@PathVariable String slug, @PathVariable String id, Caller caller) {
        var draft = drafts.draft(slug, caller);
        var rule = rule(draft, id);
        return new RuleEditPage(draft, rule, RuleEditPage.inputs(rule), WrittenRules.digest(rule), FormErrors.none(), List.of());
    }

    @PostMapping("/regles/{id}")
    View save(@PathVariable String slug, @PathVariable String id, @RequestParam(defaultValue = "") String lu,
            @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        var draft = drafts.draft(slug, caller);
        var rule = rule(draft, id);
        var reading = new TextTyped(typed);
        var after = read(rule, draft, reading);
        return SentPart.kept(reading.errors(), lu, (read, errors, theirs) -> new RuleEditPage(draft, rule, typed, read, errors, theirs),
                () -> drafts.save(slug, after, lu, caller), path(slug) + "#regle-" + id);
    }

    @PostMapping("/regles/{id}/place")
    View move(@PathVariable String slug, @PathVariable String id, @RequestParam String vers, Caller caller) {
        drafts.move(slug, id, vers.equals("haut") ? -1 : 1, caller);
        return Redirect.to(path(slug) + "#regle-" + id);
    }

    @GetMapping("/regles/{id}/retrait")
    View askBeforeRemoving(@PathVariable String slug, @PathVariable String id, Caller caller) {
        var draft = drafts.draft(slug, caller);
        var examples = draft.cases().stream().filter(each -> each.expected().containsKey(id)).map(each -> "« " + each.title() + " »").toList();
        return new PartRemovalPage(draft.state(), path(slug) + "/regles/" + id, rule(draft, id).title(), examples.isEmpty() ? List.of()
                : List.of("Ces exemples en parlent, et sont à corriger avant la publication : %s.".formatted(String.join(", ", examples))));
    }

    @PostMapping("/regles/{id}/retrait")
    View remove(@PathVariable String slug, @PathVariable String id, Caller caller) {
        drafts.remove(slug, id, caller);
        return Redirect.to(path(slug));
    }

    private static Rule read(Rule kept, RulesDraft draft, TextTyped typed) {
        if (typed.text("titre").isEmpty()) typed.refuse("titre", "Donnez un titre à la règle.");
        var expression = typed.text("expression");
        if (expression.isEmpty()) typed.refuse("expression", "Écrivez l’expression, par exemple requested_amount <= euros(40000).");
        else refuse(typed, "expression", RuleWords.problemsIn(expression, draft.form(), draft.vocabulary()));
        var when = Optional.of(typed.text("quand")).filter(text -> !text.isEmpty());
        when.ifPresent(text -> refuse(typed, "quand", RuleWords.problemsIn(text, draft.form(), draft.vocabulary())));
        for (var message : List.of("respectee", "non-respectee", "inconnue")) {
            RuleWords.problemsInMessage(typed.text(message), draft.form(), draft.vocabulary()).forEach(problem -> typed.refuse(message, problem.message()));
        }
        return new Rule(kept.id(), typed.text("titre"), when, expression, RuleEditPage.weight(typed.text("poids")), typed.text("respectee"),
                typed.text("non-respectee"), typed.text("inconnue"), typed.text("source"), !typed.text("hypothese").isEmpty());
    }

    private static void refuse(TextTyped typed, String field, List<RuleProblem> problems) {
        problems.stream().limit(1).forEach(problem -> typed.refuse(field, problem.told()));
    }

    private View outline(String slug, FormErrors errors, MultiValueMap<String, String> typed, Caller caller) {
        return new RulesOutlinePage(drafts.draft(slug, caller), revisions.all("form"), errors, typed);
    }

    private static Rule rule(RulesDraft draft, String id) {
        return draft.written().rule(id).orElseThrow(() -> new NotFound("rule " + id));
    }

    private static String path(String slug) {
        return "/gestion/regles/" + slug;
    }
}
