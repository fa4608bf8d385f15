package fr.levain.calls.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.CASE_OFFICER;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.calls.RulesDraft;
import fr.levain.calls.RulesDrafts;
import fr.levain.eligibility.Facts;
import fr.levain.eligibility.RuleEngine;
import fr.levain.eligibility.web.VerdictPanel;
import fr.levain.forms.FormTrials;
import fr.levain.forms.Value;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An officer tries rules being prepared on an invented dossier. Nothing is stored (P09). */
@Controller
@RequestMapping("/gestion/regles/{slug}/essai")
@AllowedTo({CASE_OFFICER, HEAD, ADMINISTRATOR})
class RulesTrialController {
    private final RulesDrafts drafts;
    private final FormTrials trials;
    private final Clock clock;

    RulesTrialController(RulesDrafts drafts, FormTrials trials, Clock clock) {
        this.drafts = drafts;
        this.trials = trials;
        this.clock = clock;
    }

    @GetMapping
    View begin(@PathVariable String slug, Caller caller) {
        var draft = drafts.draft(slug, caller);
        return drawn(draft, InventedAnswers.toAll(draft, trials));
    }

    @PostMapping
    View read(@PathVariable String slug, @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        var draft = drafts.draft(slug, caller);
        return drawn(draft, InventedAnswers.toAll(draft, trials).read(typed));
    }

    private View drawn(RulesDraft draft, InventedAnswers answers) {
        var day = answers.values().get(Facts.TODAY) instanceof Value.Date(var typed) ? typed : LocalDate.ofInstant(clock.instant(), French.PARIS);
        var facts = answers.facts(draft).on(day);
        return new RulesTrialPage(draft, answers.fields(answers.problems()), answers.json(),
                new VerdictPanel(RuleEngine.evaluate(draft.written().rules(), facts), true));
    }
}
