package fr.levain.decisions.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.decisions.Act;
import fr.levain.decisions.ClosingGround;
import fr.levain.decisions.Closings;
import fr.levain.decisions.DecisionResult;
import fr.levain.decisions.DecisionResult.Refused;
import fr.levain.decisions.JoinedFiles;
import fr.levain.decisions.Notifications;
import fr.levain.decisions.OutcomeKind;
import fr.levain.decisions.Withdrawals;
import fr.levain.documents.Upload;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** D01: a dossier put away without a decision on it, its letter, and taking it up again. */
@Controller
@RequestMapping("/decisions/classements/{reference}")
class ClosingController {
    private final Closings closings;
    private final Withdrawals withdrawals;
    private final Notifications notifications;
    private final JoinedFiles files;
    private final Applications applications;
    private final Assessments assessments;

    ClosingController(Closings closings, Withdrawals withdrawals, Notifications notifications, JoinedFiles files, Applications applications, Assessments assessments) {
        this.closings = closings;
        this.withdrawals = withdrawals;
        this.notifications = notifications;
        this.files = files;
        this.applications = applications;
        this.assessments = assessments;
    }

    @GetMapping
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.AUDITOR, Role.ADMINISTRATOR})
    View show(@PathVariable ApplicationReference reference, Caller caller) {
        return page(reference, Map.of(), FormErrors.none(), caller);
    }

    @PostMapping
    @AllowedTo(Role.HEAD)
    View close(@PathVariable ApplicationReference reference, @RequestParam Map<String, String> typed, @RequestParam("fichier") Optional<MultipartFile> file, Caller caller) {
        assessments.handled(reference.value(), caller);
        var errors = FormErrors.none();
        for (var field : new String[] {"prenom", "nom", "qualite"})
            if (typed.getOrDefault(field, "").isBlank()) errors = errors.plus(field, "Indiquez prénom, nom et qualité du signataire : la loi les demande.");
        if (!errors.isEmpty()) return page(reference, typed, errors, caller);
        var ground = Stream.of(ClosingGround.values()).filter(each -> each.name().equals(typed.get("fondement"))).findFirst();
        return after(closings.close(reference, ground, typed.getOrDefault("motifs", ""),
                new Act.Signature(typed.get("prenom").strip(), typed.get("nom").strip(), typed.get("qualite").strip()),
                file.filter(each -> !each.isEmpty()).map(Upload::of), caller), reference, typed, caller);
    }

    @PostMapping("/reprise")
    @AllowedTo(Role.HEAD)
    View resume(@PathVariable ApplicationReference reference, @RequestParam Map<String, String> typed, Caller caller) {
        assessments.handled(reference.value(), caller);
        return withdrawals.resume(reference, typed.getOrDefault("motif-reprise", ""), caller) instanceof Refused(var field, var message)
                ? page(reference, typed, FormErrors.of(field, message), caller) : Redirect.to("/instruction/" + reference);
    }

    @PostMapping("/courrier")
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD})
    View posted(@PathVariable ApplicationReference reference, @RequestParam Map<String, String> typed, Caller caller) {
        assessments.handled(reference.value(), caller);
        var sent = TypedDay.read(typed, "envoi-" + reference);
        var received = TypedDay.read(typed, "recu-" + reference);
        if (sent.isEmpty() || received.isEmpty())
            return page(reference, typed, FormErrors.of(sent.isEmpty() ? "envoi-" + reference : "recu-" + reference, "Indiquez un jour, un mois et une année."), caller);
        return after(notifications.posted(reference, sent.get(), received.get(), caller), reference, typed, caller);
    }

    private View after(DecisionResult result, ApplicationReference reference, Map<String, String> typed, Caller caller) {
        return result instanceof Refused(var field, var message)
                ? page(reference, typed, FormErrors.of(field, message), caller) : Redirect.to(ClosingPage.pathOf(reference.value()));
    }

    private ClosingPage page(ApplicationReference reference, Map<String, String> typed, FormErrors errors, Caller caller) {
        var file = assessments.byReference(reference.value(), caller);
        var dossier = applications.view(file.application());
        var outcome = notifications.of(file.application(), caller).filter(found -> found.kind() == OutcomeKind.CLOSED);
        boolean acts = caller.has(Role.HEAD) || outcome.isPresent() && (caller.has(Role.CASE_OFFICER) || caller.has(Role.ASSISTANT));
        return new ClosingPage(reference.value(), dossier.shownTitle(), outcome, outcome.map(files::with).orElse(List.of()),
                outcome.isPresent() ? Optional.empty() : closings.hold(dossier, caller), acts && file.isHandledBy(caller), caller.has(Role.HEAD) && file.isHandledBy(caller), typed, errors);
    }
}
