package fr.levain.applications.web;

import static fr.levain.kernel.Role.CASE_OFFICER;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.NextPhases;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Officers invite a dossier to the second phase; its author opens it there. */
@Controller
class NextPhaseController {
    private final NextPhases phases;

    NextPhaseController(NextPhases phases) {
        this.phases = phases;
    }

    @AllowedTo({CASE_OFFICER, HEAD})
    @PostMapping("/instruction/{reference}/phase-suivante")
    View invite(@PathVariable String reference, @RequestParam String appel, Caller caller) {
        phases.invite(new ApplicationReference(reference), appel, caller);
        return Redirect.to("/instruction/" + reference);
    }

    @AnyAccount
    @PostMapping("/dossiers/{reference}/phase-suivante")
    View open(@PathVariable String reference, @RequestParam String appel, Caller caller) {
        return Redirect.to("/dossiers/" + phases.open(new ApplicationReference(reference), appel, caller));
    }
}
