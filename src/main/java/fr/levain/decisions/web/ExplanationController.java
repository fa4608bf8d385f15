package fr.levain.decisions.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.decisions.ChangeNotices;
import fr.levain.decisions.DecisionChanges;
import fr.levain.decisions.Explanation;
import fr.levain.decisions.Explanations;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.law.Delays;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Any decision explained on one page, to its applicant and to the service. */
@Controller
class ExplanationController {
    private final Explanations explanations;
    private final DecisionChanges changes;
    private final ChangeNotices notices;
    private final Delays delays;
    private final Clock clock;

    ExplanationController(Explanations explanations, DecisionChanges changes, ChangeNotices notices, Delays delays, Clock clock) {
        this.explanations = explanations;
        this.changes = changes;
        this.notices = notices;
        this.delays = delays;
        this.clock = clock;
    }

    @GetMapping("/dossiers/{reference}/explication")
    @AnyAccount
    ExplanationPage theirs(@PathVariable ApplicationReference reference, Caller caller) {
        return page(explanations.theirs(reference, caller), false);
    }

    @GetMapping("/instruction/{reference}/explication")
    @AllowedTo({Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.ASSEMBLY_SECRETARY, Role.AUDITOR, Role.ADMINISTRATOR})
    ExplanationPage forOfficer(@PathVariable ApplicationReference reference, Caller caller) {
        return page(explanations.forOfficer(reference, caller), true);
    }

    private ExplanationPage page(Explanation explained, boolean officer) {
        return new ExplanationPage(explained, officer, delays.accessRequest(LocalDate.ofInstant(clock.instant(), French.PARIS)),
                officer ? changes.of(explained.outcome().application()) : notices.toldTo(explained.outcome().application()));
    }
}
