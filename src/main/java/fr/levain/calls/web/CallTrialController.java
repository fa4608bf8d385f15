package fr.levain.calls.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.CASE_OFFICER;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.calls.CallDraft;
import fr.levain.calls.CallMaterials;
import fr.levain.calls.CallPublication;
import fr.levain.calls.CallRevision;
import fr.levain.calls.CallRules;
import fr.levain.calls.DocumentRequirement;
import fr.levain.eligibility.Facts;
import fr.levain.eligibility.Outcome;
import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleEngine;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Weight;
import fr.levain.eligibility.web.VerdictPanel;
import fr.levain.forms.Action;
import fr.levain.forms.Answers;
import fr.levain.forms.FormJson;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.FormTrials;
import fr.levain.forms.Gap;
import fr.levain.forms.web.PageFields;
import fr.levain.kernel.AllowedTo;
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
import tools.jackson.core.JacksonException;

/** An officer fills in the form of a call being prepared and reads what its rules say. Nothing is stored, nothing counts (P09). */
@Controller
@RequestMapping("/gestion/appels/{slug}/essai")
@AllowedTo({CASE_OFFICER, HEAD, ADMINISTRATOR})
class CallTrialController {
    private static final String END = "fin";

    private final CallPublication publication;
    private final CallMaterials materials;
    private final FormTrials trials;
    private final CallRules rules;
    private final Clock clock;

    CallTrialController(CallPublication publication, CallMaterials materials, FormTrials trials, CallRules rules, Clock clock) {
        this.publication = publication;
        this.materials = materials;
        this.trials = trials;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping
    View begin(@PathVariable String slug) {
        var call = publication.draft(slug);
        var form = materials.formOf(call.draft());
        return drawn(call, form, form.flatMap(each -> each.visiblePages(Answers.NONE).stream().findFirst()), Answers.NONE, List.of());
    }

    @PostMapping
    View fill(
            @PathVariable String slug, @RequestParam(defaultValue = "") String page, @RequestParam(defaultValue = "") String vers,
            @RequestParam(defaultValue = "") String reponses, @RequestParam MultiValueMap<String, String> typed) {
        var call = publication.draft(slug);
        var chosen = materials.formOf(call.draft());
        if (chosen.isEmpty()) return drawn(call, chosen, Optional.empty(), Answers.NONE, List.of());
        var form = chosen.get();
        var filled = form.page(page);
        var answers = read(reponses);
        if (filled.isPresent()) answers = answers.and(trials.read(filled.get(), typed, answers));
        var stays = Action.read(Optional.ofNullable(typed.getFirst(Action.NAME)).orElse("")).staysOnPage();
        if (filled.isPresent() && (stays || vers.isEmpty())) {
            var problems = stays ? List.<Gap>of() : trials.gapsIn(form, filled.get(), answers);
            if (stays || !problems.isEmpty()) return drawn(call, chosen, filled, answers, problems);
        }
        var next = vers.equals(END) ? Optional.<FormPage>empty() : vers.isEmpty() ? after(form, page, answers) : form.page(vers);
        return drawn(call, chosen, next, answers, List.of());
    }

    private static Optional<FormPage> after(FormRevision form, String page, Answers answers) {
        var pages = form.visiblePages(answers);
        var next = pages.stream().map(FormPage::id).toList().indexOf(page) + 1;
        return next < pages.size() ? Optional.of(pages.get(next)) : Optional.empty();
    }

    private View drawn(CallDraft call, Optional<FormRevision> form, Optional<FormPage> page, Answers answers, List<Gap> problems) {
        var shown = page.orElse(new FormPage(END, "", Optional.empty(), Optional.empty(), List.of()));
        var drawn = form.orElse(new FormRevision(call.draft().form(), "", 0, "", List.of()));
        var fields = PageFields.of(drawn, shown, answers, problems).withPlaces(trials.placesMeant(shown, answers));
        var facts = Facts.of(drawn, answers, call.draft().vocabulary()).on(LocalDate.ofInstant(clock.instant(), French.PARIS));
        return new CallTrialPage(call, form, page, fields, answers, FormJson.write(answers),
                new VerdictPanel(RuleEngine.evaluate(rules.of(call.draft(), drawn), facts), true), asked(call.draft(), facts));
    }

    private static List<String> asked(CallRevision terms, Facts facts) {
        var pieces = new RuleSet(terms.documents().stream().map(CallTrialController::applies).toList());
        return RuleEngine.evaluate(pieces, facts).grounds().stream().filter(ground -> ground.outcome() != Outcome.NOT_CONCERNED)
                .map(ground -> ground.rule().title() + (ground.outcome() == Outcome.UNKNOWN ? " (selon les réponses)" : "")).toList();
    }

    private static Rule applies(DocumentRequirement piece) {
        return new Rule(piece.code(), piece.label(), piece.appliesWhen(), "true", Weight.INFORMATION, "", "", "", piece.source(), piece.assumption());
    }

    private static Answers read(String json) {
        try {
            return json.isEmpty() ? Answers.NONE : FormJson.answers(json);
        } catch (JacksonException unreadable) {
            return Answers.NONE;
        }
    }
}
