package fr.levain.decisions.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.applications.Participants;
import fr.levain.decisions.ChangeNotices;
import fr.levain.decisions.DecisionChange;
import fr.levain.decisions.Withdrawals;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of a decision for whoever it is about, and their answer before an aid is taken back. */
@Controller
@AnyAccount
@RequestMapping("/dossiers/{reference}/corrections")
class MyDecisionChangesController {
    private static final int LONGEST = 8_000;

    private final ChangeNotices notices;
    private final Withdrawals withdrawals;
    private final Applications applications;
    private final Participants participants;
    private final Clock clock;

    MyDecisionChangesController(ChangeNotices notices, Withdrawals withdrawals, Applications applications, Participants participants, Clock clock) {
        this.notices = notices;
        this.withdrawals = withdrawals;
        this.applications = applications;
        this.participants = participants;
        this.clock = clock;
    }

    @GetMapping
    View show(@PathVariable ApplicationReference reference, Caller caller) {
        return page(reference, "", FormErrors.none(), caller);
    }

    @PostMapping
    View answer(@PathVariable ApplicationReference reference, @RequestParam(defaultValue = "") String reponse, Caller caller) {
        if (reponse.isBlank()) return page(reference, reponse, FormErrors.of("reponse", "Écrivez vos observations, ou laissez passer la date si vous n’en avez pas."), caller);
        if (reponse.length() > LONGEST) return page(reference, reponse, FormErrors.of("reponse", "Raccourcissez vos observations : 8 000 caractères au plus."), caller);
        withdrawals.answer(reference, reponse, caller);
        return Redirect.to("/dossiers/" + reference + "/corrections");
    }

    /** I8: the first consultation is an act with a date, not the side effect of a link that a program may follow. */
    @PostMapping("/{change}/courrier")
    View consult(@PathVariable ApplicationReference reference, @PathVariable UUID change, Caller caller) {
        notices.consult(reference, change, caller);
        return Redirect.to("/dossiers/" + reference + "/corrections");
    }

    private View page(ApplicationReference reference, String answer, FormErrors errors, Caller caller) {
        var view = applications.byReference(reference, caller);
        var mayAnswer = !caller.isOfficer() && participants.access(reference, caller).files();
        var told = notices.toldTo(view.id());
        var waiting = mayAnswer ? notices.waiting(view.id()) : List.<DecisionChange>of();
        var hearing = withdrawals.hearingAsTold(view.id());
        if (told.isEmpty() && waiting.isEmpty() && hearing.isEmpty()) throw new NotFound("changes of " + reference);
        return new MyDecisionChangesPage(view, told, waiting, hearing, mayAnswer, LocalDate.ofInstant(clock.instant(), French.PARIS), answer, errors);
    }
}
