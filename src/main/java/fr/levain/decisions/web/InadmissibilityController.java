package fr.levain.decisions.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.assessment.Assessments;
import fr.levain.decisions.DecisionResult.Refused;
import fr.levain.decisions.Notifications;
import fr.levain.decisions.OutcomeKind;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signed in the case file and written at once; here, when it left and arrived by the post. */
@Controller
@RequestMapping("/decisions/irrecevabilites/{reference}")
class InadmissibilityController {
    private final Notifications notifications;
    private final Assessments assessments;

    InadmissibilityController(Notifications notifications, Assessments assessments) {
        this.notifications = notifications;
        this.assessments = assessments;
    }

    @GetMapping
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.AUDITOR, Role.ADMINISTRATOR})
    View letter(@PathVariable ApplicationReference reference, Caller caller) {
        return page(reference, Map.of(), FormErrors.none(), caller);
    }

    @PostMapping("/courrier")
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
    View posted(@PathVariable ApplicationReference reference, @RequestParam Map<String, String> typed, Caller caller) {
        assessments.handled(reference.value(), caller);
        var page = page(reference, typed, FormErrors.none(), caller);
        var sent = TypedDay.read(typed, "envoi-" + reference);
        var received = TypedDay.read(typed, "recu-" + reference);
        if (sent.isEmpty() || received.isEmpty())
            return page(reference, typed, FormErrors.of(
                    sent.isEmpty() ? "envoi-" + reference : "recu-" + reference, "Indiquez un jour, un mois et une année."), caller);
        return notifications.posted(reference, sent.get(), received.get(), caller) instanceof Refused(var field, var message)
                ? page(reference, typed, FormErrors.of(field, message), caller)
                : Redirect.to(page.path());
    }

    private InadmissibilityPage page(
            ApplicationReference reference, Map<String, String> typed, FormErrors errors, Caller caller) {
        var file = assessments.byReference(reference.value(), caller);
        var outcome = notifications.of(file.application()).filter(found -> found.kind() == OutcomeKind.INADMISSIBLE)
                .orElseThrow(() -> new NotFound("inadmissibility of " + reference));
        boolean acts = caller.has(Role.CASE_OFFICER) || caller.has(Role.ASSISTANT) || caller.has(Role.HEAD);
        return new InadmissibilityPage(outcome, acts && file.isHandledBy(caller), typed, errors);
    }
}
