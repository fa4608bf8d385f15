package fr.levain.decisions.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.decisions.ChangeNotices;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.decisions.Decisions;
import fr.levain.decisions.JoinedFiles;
import fr.levain.decisions.Notifications;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.law.Delays;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/dossiers/{reference}/notification")
@AnyAccount
class OutcomeController {
    private final Notifications notifications;
    private final ChangeNotices notices;
    private final Decisions decisions;
    private final Delays delays;
    private final OtherAids others;
    private final JoinedFiles files;

    OutcomeController(Notifications notifications, ChangeNotices notices, Decisions decisions, Delays delays, OtherAids others, JoinedFiles files) {
        this.files = files;
        this.notifications = notifications;
        this.notices = notices;
        this.decisions = decisions;
        this.delays = delays;
        this.others = others;
    }

    @GetMapping
    View outcome(@PathVariable ApplicationReference reference, Caller caller) {
        var outcome = notifications.theirs(reference, caller);
        var another = outcome.isNotified() ? notices.waiting(reference, caller).flatMap(DecidedOutcome::sentOn) : Optional.<LocalDate>empty();
        return new OutcomePage(
                outcome, outcome.act().map(decisions::act), outcome.notifiedOn().map(day -> delays.appeal(day, outcome.letter().isPresent())), // every letter cites the paths of appeal: its template is refused otherwise
                outcome.isNotified() && !outcome.awarded() ? others.fitting(outcome.application()) : List.of(), outcome.isNotified() ? files.with(outcome) : List.of(), another);
    }

    /** I8: the first consultation is an act with a date, not the side effect of a link that a program may follow. */
    @PostMapping
    View consult(@PathVariable ApplicationReference reference, Caller caller) {
        notifications.consult(reference, caller);
        return Redirect.to("/dossiers/" + reference + "/notification");
    }
}
