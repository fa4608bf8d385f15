package fr.levain.desk.web;

import fr.levain.accounts.Teams;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.Assignments;
import fr.levain.assessment.CaseFile;
import fr.levain.desk.AssignmentProposals;
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

/** Gives a dossier to a colleague, with what each carries in sight. */
@Controller
@RequestMapping("/instruction/{reference}/affectation")
@AllowedTo({Role.ASSISTANT, Role.HEAD})
class AssignmentController {
    private final Assessments assessments;
    private final Assignments assignments;
    private final AssignmentProposals proposals;
    private final Applications applications;
    private final Teams teams;

    AssignmentController(Assessments assessments, Assignments assignments, AssignmentProposals proposals, Applications applications, Teams teams) {
        this.assessments = assessments;
        this.assignments = assignments;
        this.proposals = proposals;
        this.applications = applications;
        this.teams = teams;
    }

    @GetMapping
    View colleagues(@PathVariable String reference, Caller caller) {
        return page(assessments.handled(reference, caller), caller, FormErrors.none());
    }

    @PostMapping("/collegue")
    View give(@PathVariable String reference, @RequestParam(defaultValue = "") String agent, Caller caller) {
        var file = assessments.handled(reference, caller);
        var chosen = assignments.colleagues(file, caller).stream()
                .filter(person -> person.id().toString().equals(agent)).findFirst();
        if (chosen.isEmpty()) return page(file, caller, FormErrors.of("agent", "Choisissez la personne à qui confier ce dossier."));
        assignments.give(reference, chosen.get().id(), caller);
        return Redirect.to("/instruction/" + reference);
    }

    private AssignmentPage page(CaseFile file, Caller caller, FormErrors errors) {
        var candidates = proposals.candidates(file, caller);
        return new AssignmentPage(
                file.reference(), applications.view(file.application()).shownTitle(), TeamWords.of(file, teams), candidates, proposals.propose(file, candidates), file.officer(), errors);
    }
}
