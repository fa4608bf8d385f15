package fr.levain.assessment.web;

import fr.levain.applications.Applications;
import fr.levain.assessment.Admissibility;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.assessment.Checklist;
import fr.levain.assessment.Inadmissibility;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/instruction/{reference}")
class AdmissibilityController {
    private final Assessments assessments;
    private final Admissibility admissibility;
    private final Applications applications;
    private final Clock clock;

    AdmissibilityController(Assessments assessments, Admissibility admissibility, Applications applications, Clock clock) {
        this.assessments = assessments;
        this.admissibility = admissibility;
        this.applications = applications;
        this.clock = clock;
    }

    @GetMapping("/recevabilite")
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.AUDITOR, Role.ADMINISTRATOR})
    View checklist(@PathVariable String reference, Caller caller) {
        var file = assessments.byReference(reference, caller);
        return page(file, admissibility.checklist(file.application()), Map.of(), caller, FormErrors.none());
    }

    @PostMapping("/recevabilite")
    @AllowedTo({Role.CASE_OFFICER, Role.HEAD})
    View confirm(@PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var file = assessments.handled(reference, caller);
        var checklist = admissibility.read(file.application(), typed);
        var errors = FormErrors.none();
        for (var gap : checklist.gaps()) {
            boolean reason = gap.message().startsWith("Dites pourquoi");
            errors = errors.plus((reason ? "motif." : "ligne.") + gap.code(), gap.message());
        }
        if (!errors.isEmpty()) return page(file, checklist, Map.of(), caller, errors);
        admissibility.confirm(reference, checklist, caller);
        return Redirect.to("/instruction/" + reference);
    }

    @PostMapping("/irrecevabilite")
    @AllowedTo({Role.CASE_OFFICER, Role.HEAD})
    View propose(@PathVariable String reference, @RequestParam String motifs, Caller caller) {
        var file = assessments.handled(reference, caller);
        if (motifs.strip().length() < 20)
            return page(file, admissibility.checklist(file.application()), Map.of("motifs", motifs), caller,
                    FormErrors.of("motifs", "Écrivez les motifs : le porteur les lira dans sa lettre."));
        admissibility.propose(reference, motifs, caller);
        return Redirect.to("/instruction/" + reference);
    }

    @PostMapping("/irrecevabilite/signature")
    @AllowedTo(Role.HEAD)
    View sign(@PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var errors = FormErrors.none();
        for (var field : new String[] {"prenom", "nom", "qualite"})
            if (typed.getOrDefault(field, "").isBlank())
                errors = errors.plus(field, "Indiquez prénom, nom et qualité du signataire : la loi les demande.");
        if (!errors.isEmpty()) {
            var file = assessments.handled(reference, caller);
            return page(file, admissibility.checklist(file.application()), typed, caller, errors);
        }
        admissibility.sign(reference, new Inadmissibility.Signature(
                typed.get("prenom").strip(), typed.get("nom").strip(), typed.get("qualite").strip()), caller);
        return Redirect.to("/instruction/" + reference);
    }

    @PostMapping("/irrecevabilite/renvoi")
    @AllowedTo(Role.HEAD)
    View decline(@PathVariable String reference, @RequestParam(defaultValue = "") String reponse, Caller caller) {
        var file = assessments.handled(reference, caller);
        if (reponse.isBlank())
            return page(file, admissibility.checklist(file.application()), Map.of(), caller,
                    FormErrors.of("reponse", "Dites pourquoi vous ne suivez pas : le chargé de mission le lira."));
        admissibility.decline(reference, reponse, caller);
        return Redirect.to("/instruction/" + reference);
    }

    private ChecklistPage page(CaseFile file, Checklist checklist, Map<String, String> typed, Caller caller, FormErrors errors) {
        boolean handles = file.isHandledBy(caller);
        var dossier = applications.view(file.application());
        return new ChecklistPage(
                file.reference(), dossier.shownTitle(), dossier.submittedAt().map(French::day).orElse(""), French.day(clock.instant()),
                admissibility.compared(checklist, file.application()), admissibility.isConfirmed(file.application()),
                admissibility.inadmissibility(file.application()),
                handles && dossier.status().isOpen() && (caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD)),
                handles && caller.has(Role.HEAD), typed, errors);
    }
}
