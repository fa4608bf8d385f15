package fr.levain.calls.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.CASE_OFFICER;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.calls.CallPublication;
import fr.levain.calls.CallTimetable;
import fr.levain.calls.Closings;
import fr.levain.calls.ExtensionResult;
import fr.levain.calls.PlannedAct;
import fr.levain.calls.web.CallLifePage.Typed;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Planning what happens to a call by itself, taking it off line, putting off its closing. */
@Controller
@RequestMapping("/gestion/appels/{slug}")
@AllowedTo({HEAD, ADMINISTRATOR})
class CallLifeController {
    private final CallPublication publication;
    private final CallTimetable timetable;
    private final Closings closings;

    CallLifeController(CallPublication publication, CallTimetable timetable, Closings closings) {
        this.publication = publication;
        this.timetable = timetable;
        this.closings = closings;
    }

    @AllowedTo({CASE_OFFICER, HEAD, ADMINISTRATOR})
    @GetMapping("/vie")
    View life(@PathVariable String slug, Caller caller) {
        return page(slug, Typed.NOTHING, FormErrors.none(), caller);
    }

    @PostMapping("/programmation")
    View plan(@PathVariable String slug, @RequestParam String acte, @RequestParam MultiValueMap<String, String> inputs, Caller caller) {
        var typed = new TypedInputs(inputs);
        var name = acte.equals("retrait") ? "retrait" : "publication";
        var due = typed.moment(name);
        if (due.isEmpty() && typed.errors().isEmpty()) typed.wrong(name + ".jour", "Indiquez le jour et l’heure.");
        if (due.isPresent() && !timetable.plan(slug, acte.equals("retrait") ? PlannedAct.Act.WITHDRAW : PlannedAct.Act.PUBLISH, due.get(), caller)) {
            typed.wrong(name + ".jour", "Ce moment est passé : choisissez-en un à venir.");
        }
        if (!typed.errors().isEmpty()) return page(slug, typed(typed, name), typed.errors(), caller);
        return Redirect.to("/gestion/appels/" + slug + "/vie");
    }

    @PostMapping("/programmation/{acte}/annulation")
    View cancel(@PathVariable String slug, @PathVariable UUID acte, Caller caller) {
        timetable.cancel(slug, acte, caller);
        return Redirect.to("/gestion/appels/" + slug + "/vie");
    }

    @PostMapping("/retrait")
    View withdraw(@PathVariable String slug, Caller caller) {
        publication.withdraw(slug, caller);
        return Redirect.to("/gestion/appels/" + slug + "/vie");
    }

    @PostMapping("/remise-en-ligne")
    View restore(@PathVariable String slug, Caller caller) {
        publication.restore(slug, caller);
        return Redirect.to("/gestion/appels/" + slug + "/vie");
    }

    @PostMapping("/prolongation")
    View extend(@PathVariable String slug, @RequestParam(defaultValue = "") String motif, @RequestParam MultiValueMap<String, String> inputs, Caller caller) {
        var typed = new TypedInputs(inputs);
        var until = typed.moment("jusque");
        if (until.isEmpty() && typed.errors().isEmpty()) typed.wrong("jusque.jour", "Indiquez la nouvelle clôture.");
        if (motif.isBlank()) typed.wrong("motif", "Dites pourquoi : c’est publié sur la page de l’appel.");
        if (until.isPresent() && typed.errors().isEmpty()) {
            switch (closings.extend(slug, until.get(), motif, caller)) {
                case ExtensionResult.Extended _ -> {}
                case ExtensionResult.NotLater(var closing) -> typed.wrong("jusque.jour",
                        "Choisissez une date à venir, après la clôture actuelle, le %s.".formatted(French.moment(closing)));
                case ExtensionResult.NoClosing _ -> typed.wrong("jusque.jour", "Cet appel n’a pas de clôture à reporter.");
            }
        }
        if (!typed.errors().isEmpty()) return page(slug, typed(typed, "jusque"), typed.errors(), caller);
        return Redirect.to("/gestion/appels/" + slug + "/vie");
    }

    private static Typed typed(TypedInputs typed, String name) {
        return new Typed(typed.typedDay(name + ".jour"), typed.text(name + ".heure").orElse(""), typed.text("motif").orElse(""));
    }

    private View page(String slug, Typed typed, FormErrors errors, Caller caller) {
        var call = publication.draft(slug);
        var id = call.call().id();
        return new CallLifePage(call, timetable.of(id), closings.of(id), closings.policy(), caller.has(HEAD) || caller.has(ADMINISTRATOR), typed, errors);
    }
}
