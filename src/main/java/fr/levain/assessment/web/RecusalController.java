package fr.levain.assessment.web;

import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.assessment.OfficerRecusals;
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

/** I3: an officer or a head withdraws from a dossier. */
@Controller
@RequestMapping("/instruction/{reference}/deport")
@AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
class RecusalController {
    private final Assessments assessments;
    private final OfficerRecusals recusals;
    private final Applications applications;

    RecusalController(Assessments assessments, OfficerRecusals recusals, Applications applications) {
        this.assessments = assessments;
        this.recusals = recusals;
        this.applications = applications;
    }

    @GetMapping
    View form(@PathVariable String reference, Caller caller) {
        return page(assessments.handled(reference, caller), "", caller, FormErrors.none());
    }

    @PostMapping
    View recuse(@PathVariable String reference, @RequestParam(defaultValue = "") String motif, Caller caller) {
        var file = assessments.handled(reference, caller);
        var refused = recusals.recuse(reference, motif, caller);
        return refused.isEmpty() ? Redirect.to("/instruction") : page(file, motif, caller, FormErrors.of("motif", refused.get()));
    }

    private RecusalPage page(CaseFile file, String reason, Caller caller, FormErrors errors) {
        return new RecusalPage(
                file.reference(), applications.view(file.application()).shownTitle(), file.officer().filter(caller.signedIn().id()::equals).isPresent(), reason, errors);
    }
}
