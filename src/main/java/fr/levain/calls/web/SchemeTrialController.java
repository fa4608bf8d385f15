package fr.levain.calls.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.CASE_OFFICER;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.calls.SchemeDraft;
import fr.levain.calls.SchemeDrafts;
import fr.levain.calls.SchemeTrial;
import fr.levain.forms.Answers;
import fr.levain.forms.FormTrials;
import fr.levain.forms.web.PageFields;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An officer tries an aid being prepared on some answers. Nothing is stored (P09). */
@Controller
@RequestMapping("/gestion/aides-du-reglement/{slug}/essai")
@AllowedTo({CASE_OFFICER, HEAD, ADMINISTRATOR})
class SchemeTrialController {
    private final SchemeDrafts drafts;
    private final FormTrials trials;
    private final Clock clock;

    SchemeTrialController(SchemeDrafts drafts, FormTrials trials, Clock clock) {
        this.drafts = drafts;
        this.trials = trials;
        this.clock = clock;
    }

    @GetMapping
    View begin(@PathVariable String slug, Caller caller) {
        var draft = drafts.draft(slug, caller);
        return drawn(draft, SchemeTrial.of(draft.terms()), Answers.NONE, false);
    }

    @PostMapping
    View fill(@PathVariable String slug, @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        var draft = drafts.draft(slug, caller);
        var trial = SchemeTrial.of(draft.terms());
        return drawn(draft, trial, trials.read(trial.page(), typed, Answers.NONE), true);
    }

    private View drawn(SchemeDraft draft, SchemeTrial trial, Answers answers, boolean tried) {
        var fields = PageFields.of(trial.form(), trial.page(), answers, List.of()).withPlaces(trials.placesMeant(trial.page(), answers));
        if (!tried || !trial.readable()) return new SchemeTrialPage(draft, fields, Optional.empty(), Optional.empty(), !trial.readable());
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        return new SchemeTrialPage(draft, fields, Optional.of(trial.verdict(answers, today)), trial.amount(answers), false);
    }
}
