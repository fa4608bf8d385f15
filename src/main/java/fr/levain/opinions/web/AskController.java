package fr.levain.opinions.web;

import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.opinions.Excerpts;
import fr.levain.opinions.OpinionRequests;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An officer asks for opinions: types, reads over, sends. */
@Controller
@RequestMapping("/instruction/{reference}/avis/demande")
@AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
class AskController {
    private final OpinionRequests requests;
    private final Excerpts excerpts;
    private final Assessments assessments;
    private final Applications applications;
    private final Clock clock;

    AskController(OpinionRequests requests, Excerpts excerpts, Assessments assessments, Applications applications, Clock clock) {
        this.requests = requests;
        this.excerpts = excerpts;
        this.assessments = assessments;
        this.applications = applications;
        this.clock = clock;
    }

    @GetMapping
    View form(@PathVariable String reference, Caller caller) {
        var file = assessments.handled(reference, caller);
        if (!applications.view(file.application()).status().isOpen()) return Redirect.to("/instruction/" + reference + "/avis?fait=ferme");
        var settings = requests.settings();
        var typed = new HashMap<String, String>();
        // the usual time of the first kind, to be changed freely
        settings.kinds().stream().findFirst().ifPresent(kind -> {
            var due = today().plusDays(Math.min(kind.days(), 15));
            typed.put("echeance-jour", String.valueOf(due.getDayOfMonth()));
            typed.put("echeance-mois", String.valueOf(due.getMonthValue()));
            typed.put("echeance-annee", String.valueOf(due.getYear()));
        });
        return page(file, new AskInputs(typed), FormErrors.none());
    }

    /** {@code ajouter} one more person, {@code apercu}, {@code modifier} after it, or {@code envoyer}. */
    @PostMapping
    View ask(@PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var file = assessments.handled(reference, caller);
        var action = typed.getOrDefault("action", "apercu");
        if (action.equals("ajouter")) {
            var more = new HashMap<>(typed);
            more.put("personnes", String.valueOf(new AskInputs(typed).rows() + 1));
            return page(file, new AskInputs(more), FormErrors.none());
        }
        var inputs = new AskInputs(typed);
        if (action.equals("modifier")) return page(file, inputs, FormErrors.none());
        var settings = requests.settings();
        var errors = inputs.errors(settings, today());
        if (!errors.isEmpty()) return page(file, inputs, errors);
        var asked = inputs.asked(settings);
        if (!action.equals("envoyer")) {
            var view = applications.view(file.application());
            var opinions = requests.preview(reference, asked, caller);
            return new AskPreviewPage(reference, view.shownTitle(), asked.kind(), opinions, requests.mail(opinions.getFirst()), excerpts.of(view, asked.kind()), inputs);
        }
        var known = requests.ask(reference, asked, caller);
        return Redirect.to("/instruction/" + reference + "/avis?fait=" + (known.isEmpty() ? "demande" : "deja"));
    }

    private AskPage page(CaseFile file, AskInputs inputs, FormErrors errors) {
        return new AskPage(file.reference(), applications.view(file.application()).shownTitle(), requests.settings(), inputs, errors);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
