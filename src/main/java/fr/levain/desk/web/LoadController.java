package fr.levain.desk.web;

import fr.levain.assessment.Absences;
import fr.levain.desk.AssignmentProposals;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Role;
import fr.levain.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class LoadController {
    private final AssignmentProposals proposals;
    private final Absences absences;

    LoadController(AssignmentProposals proposals, Absences absences) {
        this.proposals = proposals;
        this.absences = absences;
    }

    @GetMapping("/instruction/charge")
    @AllowedTo({Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.ADMINISTRATOR})
    View load() {
        return new LoadPage(proposals.candidates(absences.officers()));
    }
}
