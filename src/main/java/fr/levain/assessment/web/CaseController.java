package fr.levain.assessment.web;

import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.Assignments;
import fr.levain.assessment.CaseFile;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who follows the case, when its assessment starts. */
@Controller
@RequestMapping("/instruction/{reference}")
@AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
class CaseController {
    private final Assessments assessments;
    private final Assignments assignments;
    private final Applications applications;

    CaseController(Assessments assessments, Assignments assignments, Applications applications) {
        this.assessments = assessments;
        this.assignments = assignments;
        this.applications = applications;
    }

    @GetMapping("/affectation")
    @AllowedTo({Role.ASSISTANT, Role.HEAD})
    View colleagues(@PathVariable String reference, Caller caller) {
        return assignment(assessments.handled(reference, caller), caller, FormErrors.none());
    }

    @PostMapping("/affectation")
    View take(@PathVariable String reference, Caller caller) {
        assignments.take(reference, caller);
        return Redirect.to("/instruction/" + reference);
    }

    @PostMapping("/affectation/collegue")
    @AllowedTo({Role.ASSISTANT, Role.HEAD})
    View give(@PathVariable String reference, @RequestParam(defaultValue = "") String agent, Caller caller) {
        var file = assessments.handled(reference, caller);
        var chosen = assignments.colleagues(file, caller).stream()
                .filter(person -> person.id().toString().equals(agent)).findFirst();
        if (chosen.isEmpty())
            return assignment(file, caller, FormErrors.of("agent", "Choisissez la personne à qui confier ce dossier."));
        assignments.give(reference, chosen.get().id(), caller);
        return Redirect.to("/instruction/" + reference);
    }

    private AssignmentPage assignment(CaseFile file, Caller caller, FormErrors errors) {
        return new AssignmentPage(
                file.reference(), applications.view(file.application()).shownTitle(),
                assignments.colleagues(file, caller), file.officer(), errors);
    }

    @PostMapping("/demarrage")
    View start(@PathVariable String reference, Caller caller) {
        assessments.start(reference, caller);
        return Redirect.to("/instruction/" + reference);
    }
}
