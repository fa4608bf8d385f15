package fr.levain.readings.web;

import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.readings.ReadingCalls;
import fr.levain.readings.ReadingRequests;
import fr.levain.readings.Readings;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/instruction/{reference}/lectures")
@AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
class CaseReadingsController {
    private final Readings readings;
    private final ReadingRequests requests;
    private final ReadingCalls calls;
    private final Assessments assessments;
    private final Applications applications;
    private final Clock clock;

    CaseReadingsController(
            Readings readings, ReadingRequests requests, ReadingCalls calls, Assessments assessments, Applications applications, Clock clock) {
        this.readings = readings;
        this.requests = requests;
        this.calls = calls;
        this.assessments = assessments;
        this.applications = applications;
        this.clock = clock;
    }

    @GetMapping
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.AUDITOR, Role.ADMINISTRATOR})
    View all(@PathVariable String reference, @RequestParam(defaultValue = "") String fait, Caller caller) {
        return page(reference, told(fait), FormErrors.none(), caller);
    }

    @PostMapping("/demande")
    View ask(@PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var kind = typed.getOrDefault("nature", "");
        var chosen = typed.getOrDefault("lecteur-" + kind, "");
        var known = requests.choices(applications.view(assessments.handled(reference, caller).application())).keySet().stream()
                .filter(each -> each.id().toString().equals(chosen)).findFirst();
        if (known.isEmpty()) return page(reference, "", FormErrors.of("lecteur-" + kind, "Choisissez la personne à qui demander cette lecture."), caller);
        var asked = requests.ask(reference, kind, new AccountId(UUID.fromString(chosen)), "oui".equals(typed.get("troisieme")), caller);
        return Redirect.to("/instruction/" + reference + "/lectures?fait=" + switch (asked) {
            case DONE -> "demandee";
            case ALREADY -> "deja";
            case CLOSED -> "ferme";
        });
    }

    private View page(String reference, String notice, FormErrors errors, Caller caller) {
        var file = assessments.byReference(reference, caller);
        var view = applications.view(file.application());
        var mayAsk = ReadingPanels.works(caller) && file.isHandledBy(caller) && view.status().isOpen();
        return new CaseReadingsPage(reference, view.shownTitle(), calls.required(view.callSlug()), readings.of(view.id(), caller),
                readings.isWithheld(caller, view.callSlug()) ? Optional.empty() : Optional.of(readings.ranking(view.callSlug())),
                mayAsk ? requests.choices(view) : Map.of(), mayAsk, mayAsk && (caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD)), LocalDate.ofInstant(clock.instant(), French.PARIS), notice, errors);
    }

    private static String told(String done) {
        return switch (done) {
            case "demandee" -> "La lecture est demandée ; la personne est prévenue.";
            case "deja" -> "Cette personne a déjà ce dossier à lire.";
            case "ferme" -> "Ce dossier n’attend plus de lecture : il est décidé ou clos.";
            case "rouverte" -> "La lecture est rouverte ; le lecteur est prévenu, avec votre motif.";
            case "retiree" -> "La demande est retirée ; la personne est prévenue.";
            default -> "";
        };
    }
}
