package fr.levain.support.web;

import static fr.levain.support.web.CorrectionPages.one;
import static fr.levain.support.web.CorrectionPages.with;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.support.Action;
import fr.levain.support.Corrected;
import fr.levain.support.Corrections;
import fr.levain.support.Diagnosis;
import fr.levain.support.Mentor;
import fr.levain.support.Objective;
import fr.levain.ui.View;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team puts right where a project stands, what it aims at, who does what and who helps. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping("/partenaire/accompagnements/{reference}")
class PlanCorrectionController {
    private final Corrections corrections;
    private final CorrectionPages pages;

    PlanCorrectionController(Corrections corrections, CorrectionPages pages) {
        this.corrections = corrections;
        this.pages = pages;
    }

    @GetMapping("/diagnostics/{id}/correction")
    View diagnosis(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        var read = pages.read(reference, caller);
        var made = one(read.diagnoses(), id, Diagnosis::id);
        var said = new HashMap<String, String>();
        made.levels().forEach((axis, level) -> said.put("axe-" + axis, level.toString()));
        said.put("diagnostic-note", made.note());
        return pages.page(read, Corrected.DIAGNOSIS, id, with(Optional.of(made.madeOn()), "diagnostic-le", said), caller);
    }

    @PostMapping("/diagnostics/{id}/correction")
    View correctDiagnosis(@PathVariable String reference, @PathVariable UUID id, @RequestParam Map<String, String> sent, Caller caller) {
        var read = pages.read(reference, caller);
        one(read.diagnoses(), id, Diagnosis::id);
        var form = pages.form(sent);
        var levels = form.levels(read.axes());
        var day = form.pastDay("diagnostic-le");
        var note = form.optional("diagnostic-note", Reading.TEXT);
        return pages.corrected(read, Corrected.DIAGNOSIS, id, form, "diagnostic", caller, why -> corrections.correct(reference, new Diagnosis(id, day, levels, note), why, caller));
    }

    @GetMapping("/objectifs/{id}/correction")
    View objective(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        var read = pages.read(reference, caller);
        var aimed = one(read.objectives(), id, Objective::id);
        return pages.page(read, Corrected.OBJECTIVE, id, with(aimed.reachedOn(), "atteint", Map.of("objectif", aimed.what())), caller);
    }

    @PostMapping("/objectifs/{id}/correction")
    View correctObjective(@PathVariable String reference, @PathVariable UUID id, @RequestParam Map<String, String> sent, Caller caller) {
        var read = pages.read(reference, caller);
        one(read.objectives(), id, Objective::id);
        var form = pages.form(sent);
        var what = form.text("objectif", Reading.LINE, "Écrivez un objectif.");
        var reached = form.optionalPastDay("atteint");
        return pages.corrected(read, Corrected.OBJECTIVE, id, form, "plan", caller, why -> corrections.correct(reference, new Objective(id, what, reached), why, caller));
    }

    @GetMapping("/actions/{id}/correction")
    View action(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        var read = pages.read(reference, caller);
        var planned = one(read.actions(), id, Action::id);
        var said = with(planned.dueOn(), "echeance", with(planned.doneOn(), "faite", Map.of("nature", planned.kind().name(), "action", planned.what(), "qui", planned.who())).values());
        return pages.page(read, Corrected.ACTION, id, said, caller);
    }

    @PostMapping("/actions/{id}/correction")
    View correctAction(@PathVariable String reference, @PathVariable UUID id, @RequestParam Map<String, String> sent, Caller caller) {
        var read = pages.read(reference, caller);
        one(read.actions(), id, Action::id);
        var form = pages.form(sent);
        var kind = form.choice("nature", Action.Kind.class, "Choisissez la nature de l’action.");
        var what = form.text("action", Reading.LINE, "Écrivez ce qui est à faire.");
        var who = form.optional("qui", Reading.LINE);
        var due = form.optionalDay("echeance");
        var done = form.optionalPastDay("faite");
        return pages.corrected(read, Corrected.ACTION, id, form, "plan", caller, why -> corrections.correct(reference, new Action(id, kind, what, who, due, done), why, caller));
    }

    @GetMapping("/mentors/{id}/correction")
    View mentor(@PathVariable String reference, @PathVariable UUID id, Caller caller) {
        var read = pages.read(reference, caller);
        var helping = one(read.mentors(), id, Mentor::id);
        return pages.page(read, Corrected.MENTOR, id, with(Optional.of(helping.since()), "depuis", Map.of("mentor", helping.name(), "apporte", helping.brings())), caller);
    }

    @PostMapping("/mentors/{id}/correction")
    View correctMentor(@PathVariable String reference, @PathVariable UUID id, @RequestParam Map<String, String> sent, Caller caller) {
        var read = pages.read(reference, caller);
        one(read.mentors(), id, Mentor::id);
        var form = pages.form(sent);
        var name = form.text("mentor", Reading.LINE, "Nommez la personne.");
        var brings = form.text("apporte", Reading.LINE, "Dites ce qu’elle apporte.");
        var since = form.pastDay("depuis");
        return pages.corrected(read, Corrected.MENTOR, id, form, "mentors", caller, why -> corrections.correct(reference, new Mentor(id, name, brings, since), why, caller));
    }
}
