package fr.levain.programmes.web;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.programmes.Candidacies;
import fr.levain.programmes.CandidacyResult.Closed;
import fr.levain.programmes.CandidacyResult.Known;
import fr.levain.programmes.CandidacyResult.Made;
import fr.levain.programmes.Cohort;
import fr.levain.programmes.Cohorts;
import fr.levain.programmes.Programme;
import fr.levain.programmes.ProgrammeKind;
import fr.levain.programmes.Programmes;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.SingleAct;
import fr.levain.ui.View;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A holder presents a project to a programme. */
@Controller
@AllowedTo(Role.APPLICANT)
@RequestMapping("/programmes/{slug}/candidature")
class CandidacyController {
    private final Programmes programmes;
    private final Cohorts cohorts;
    private final Candidacies candidacies;
    private final CandidacyForms forms;
    private final SingleAct acts;

    CandidacyController(Programmes programmes, Cohorts cohorts, Candidacies candidacies, CandidacyForms forms, SingleAct acts) {
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.candidacies = candidacies;
        this.forms = forms;
        this.acts = acts;
    }

    @GetMapping
    View form(@PathVariable String slug, @RequestParam(defaultValue = "") String promotion, Caller caller) {
        var programme = programme(slug);
        var typed = new HashMap<String, String>();
        if (caller instanceof Caller.Account account) typed.put("nom", account.name());
        return forms.ofHolder(programme, cohort(programme, promotion), new Typed(typed), FormErrors.none(), caller, 200);
    }

    @PostMapping
    View apply(@PathVariable String slug, @RequestParam Map<String, String> values, Caller caller) {
        var programme = programme(slug);
        var typed = new Typed(Map.copyOf(values));
        var cohort = cohort(programme, typed.value("promotion"));
        var reading = typed.reading();
        var draft = forms.readHolder(typed, reading, cohort, caller.signedIn());
        if (!reading.errors().isEmpty()) return forms.ofHolder(programme, cohort, typed, reading.errors(), caller, 422);
        if (programme.kind() == ProgrammeKind.INCUBATION && cohort.isEmpty()) return closed(programme, cohort, typed, caller);
        return acts.once(values, caller, () -> switch (candidacies.apply(slug, draft, caller.signedIn())) {
            case Made(var made) -> Redirect.to(made.path() + "?fait=envoyee");
            case Known(var known) -> Redirect.to(known.path());
            case Closed() -> closed(programme, cohort, typed, caller);
        });
    }

    private View closed(Programme programme, Optional<Cohort> cohort, Typed typed, Caller caller) {
        return forms.ofHolder(programme, cohort, typed,
                FormErrors.of("titre", "Cet appel ne prend plus de candidature. Gardez votre texte : la page du programme annonce le prochain appel."), caller, 409);
    }

    private Optional<Cohort> cohort(Programme programme, String typed) {
        return cohorts.toCome(programme.slug()).stream().filter(each -> each.id().toString().equals(typed)).findFirst();
    }

    /** Laureates are written to: they ask for nothing. */
    private Programme programme(String slug) {
        return programmes.find(slug).filter(each -> !each.retired() && each.kind() != ProgrammeKind.LAUREATES)
                .orElseThrow(() -> new NotFound("programme " + slug));
    }
}
