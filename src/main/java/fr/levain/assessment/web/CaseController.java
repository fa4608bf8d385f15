package fr.levain.assessment.web;

import fr.levain.assessment.Assessments;
import fr.levain.assessment.Assignments;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who follows the case, when its assessment starts. */
@Controller
@RequestMapping("/instruction/{reference}")
@AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
class CaseController {
    private final Assessments assessments;
    private final Assignments assignments;

    CaseController(Assessments assessments, Assignments assignments) {
        this.assessments = assessments;
        this.assignments = assignments;
    }

    @PostMapping("/affectation")
    View take(@PathVariable String reference, Caller caller) {
        assignments.take(reference, caller);
        return Redirect.to("/instruction/" + reference);
    }

    @PostMapping("/demarrage")
    View start(@PathVariable String reference, Caller caller) {
        assessments.start(reference, caller);
        return Redirect.to("/instruction/" + reference);
    }
}
