package fr.levain.decisions.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.applications.Participants;
import fr.levain.decisions.DecisionResult.Done;
import fr.levain.decisions.DecisionResult.Refused;
import fr.levain.decisions.SilenceReasons;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.kernel.Stale;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An applicant asks why silence rejected the request; the service answers within a month. */
@Controller
class SilenceController {
    private final SilenceReasons reasons;
    private final Applications applications;
    private final Participants participants;
    private final Clock clock;

    SilenceController(SilenceReasons reasons, Applications applications, Participants participants, Clock clock) {
        this.reasons = reasons;
        this.applications = applications;
        this.participants = participants;
        this.clock = clock;
    }

    @PostMapping("/dossiers/{reference}/motifs-du-silence")
    @AnyAccount
    View ask(@PathVariable ApplicationReference reference, Caller caller) {
        if (caller.isOfficer() || !participants.access(reference, caller).owns()) throw new NotFound("dossier " + reference);
        return switch (reasons.ask(reference, caller)) {
            case Done() -> Redirect.to("/dossiers/" + reference);
            case Refused(_, var message) -> throw new Stale(message);
        };
    }

    @GetMapping("/instruction/{reference}/motifs-du-silence")
    @AllowedTo({Role.CASE_OFFICER, Role.HEAD})
    View write(@PathVariable ApplicationReference reference, Caller caller) {
        return page(reference, "", FormErrors.none(), caller);
    }

    @PostMapping("/instruction/{reference}/motifs-du-silence")
    @AllowedTo({Role.CASE_OFFICER, Role.HEAD})
    View give(@PathVariable ApplicationReference reference, @RequestParam(defaultValue = "") String motifs, Caller caller) {
        return switch (reasons.give(reference, motifs, caller)) {
            case Done() -> Redirect.to("/instruction/" + reference + "/motifs-du-silence");
            case Refused(var field, var message) -> page(reference, motifs, FormErrors.of(field, message), caller);
        };
    }

    private SilenceReasonsPage page(ApplicationReference reference, String typed, FormErrors errors, Caller caller) {
        var dossier = applications.byReference(reference, caller);
        var request = reasons.last(dossier.id()).orElseThrow(() -> new NotFound("request for reasons of " + reference));
        return new SilenceReasonsPage(request, dossier.shownTitle(), request.isLate(LocalDate.ofInstant(clock.instant(), French.PARIS)), typed, errors);
    }
}
