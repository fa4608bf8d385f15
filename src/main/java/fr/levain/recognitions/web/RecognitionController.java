package fr.levain.recognitions.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.decisions.ActId;
import fr.levain.decisions.Decisions;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.recognitions.RecognitionResult;
import fr.levain.recognitions.RecognitionResult.Done;
import fr.levain.recognitions.RecognitionResult.Refused;
import fr.levain.recognitions.Recognitions;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Recognising a project, for the secretary of the assembly and the head. */
@Controller
@RequestMapping("/decisions/reconnaissances/{reference}")
@AllowedTo({Role.ASSEMBLY_SECRETARY, Role.HEAD})
class RecognitionController {
    private final Recognitions recognitions;
    private final Applications applications;
    private final Decisions decisions;

    RecognitionController(Recognitions recognitions, Applications applications, Decisions decisions) {
        this.recognitions = recognitions;
        this.applications = applications;
        this.decisions = decisions;
    }

    @GetMapping
    View show(@PathVariable ApplicationReference reference, Caller caller) {
        return page(reference, Map.of(), FormErrors.none(), caller);
    }

    @PostMapping
    View grant(@PathVariable ApplicationReference reference, @RequestParam Map<String, String> typed, Caller caller) {
        var act = act(typed, "acte");
        if (act.isEmpty()) return page(reference, typed, FormErrors.of("acte", "Choisissez la délibération qui reconnaît le projet."), caller);
        return after(recognitions.grant(reference, act.get(), caller), reference, typed, caller);
    }

    @PostMapping("/retrait")
    View withdraw(@PathVariable ApplicationReference reference, @RequestParam Map<String, String> typed, Caller caller) {
        var act = act(typed, "acte-retrait");
        if (act.isEmpty()) return page(reference, typed, FormErrors.of("acte-retrait", "Choisissez la délibération qui retire la reconnaissance."), caller);
        return after(recognitions.withdraw(reference, act.get(), typed.getOrDefault("motif", ""), caller), reference, typed, caller);
    }

    private View after(RecognitionResult result, ApplicationReference reference, Map<String, String> typed, Caller caller) {
        return switch (result) {
            case Done _ -> Redirect.to("/decisions/reconnaissances/" + reference);
            case Refused(var field, var message) -> page(reference, typed, FormErrors.of(field, message), caller);
        };
    }

    private View page(ApplicationReference reference, Map<String, String> typed, FormErrors errors, Caller caller) {
        var view = applications.byReference(reference, caller);
        var acts = decisions.latest(Optional.empty()).acts().stream().filter(act -> act.transmittedOn().isPresent()).toList();
        return new RecognitionPage(view.reference().value(), view.shownTitle(), recognitions.of(view.id()), acts, typed, errors);
    }

    private static Optional<ActId> act(Map<String, String> typed, String field) {
        return ActId.read(typed.getOrDefault(field, ""));
    }
}
