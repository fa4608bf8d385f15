package fr.levain.forms.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.CASE_OFFICER;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.forms.Action;
import fr.levain.forms.Answers;
import fr.levain.forms.FormDraft;
import fr.levain.forms.FormDrafts;
import fr.levain.forms.FormJson;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormTrials;
import fr.levain.forms.Gap;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.ui.View;
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

/** An officer fills in a form being prepared. Nothing is stored (P09). */
@Controller
@RequestMapping("/gestion/formulaires/{slug}/essai")
@AllowedTo({CASE_OFFICER, HEAD, ADMINISTRATOR})
class FormTrialController {
    private static final String END = "fin";

    private final FormDrafts drafts;
    private final FormTrials trials;

    FormTrialController(FormDrafts drafts, FormTrials trials) {
        this.drafts = drafts;
        this.trials = trials;
    }

    @GetMapping
    View begin(@PathVariable String slug, Caller caller) {
        var draft = drafts.draft(slug, caller);
        return drawn(draft, draft.form().visiblePages(Answers.NONE).stream().findFirst(), Answers.NONE, List.of());
    }

    @PostMapping
    View fill(@PathVariable String slug, @RequestParam(defaultValue = "") String page, @RequestParam(defaultValue = "") String vers,
            @RequestParam(defaultValue = "") String reponses, @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        var draft = drafts.draft(slug, caller);
        var form = draft.form();
        var filled = form.page(page);
        var answers = read(reponses);
        if (filled.isPresent()) answers = answers.and(trials.read(filled.get(), typed, answers));
        var stays = Action.read(Optional.ofNullable(typed.getFirst(Action.NAME)).orElse("")).staysOnPage();
        if (filled.isPresent() && (stays || vers.isEmpty())) {
            var problems = stays ? List.<Gap>of() : trials.gapsIn(form, filled.get(), answers);
            if (stays || !problems.isEmpty()) return drawn(draft, filled, answers, problems);
        }
        return drawn(draft, vers.equals(END) ? Optional.empty() : vers.isEmpty() ? after(draft, page, answers) : form.page(vers), answers, List.of());
    }

    private static Optional<FormPage> after(FormDraft draft, String page, Answers answers) {
        var pages = draft.form().visiblePages(answers);
        var next = pages.stream().map(FormPage::id).toList().indexOf(page) + 1;
        return next < pages.size() ? Optional.of(pages.get(next)) : Optional.empty();
    }

    private View drawn(FormDraft draft, Optional<FormPage> page, Answers answers, List<Gap> problems) {
        var shown = page.orElse(new FormPage(END, "", Optional.empty(), Optional.empty(), List.of()));
        var fields = PageFields.of(draft.form(), shown, answers, problems).withPlaces(trials.placesMeant(shown, answers));
        return new FormTrialPage(draft, page, fields, answers, FormJson.write(answers));
    }

    private static Answers read(String json) {
        try {
            return json.isEmpty() ? Answers.NONE : FormJson.answers(json);
        } catch (JacksonException unreadable) {
            return Answers.NONE;
        }
    }
}
