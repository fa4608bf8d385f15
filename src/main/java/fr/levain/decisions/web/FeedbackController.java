package fr.levain.decisions.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.decisions.DecisionResult.Done;
import fr.levain.decisions.DecisionResult.Refused;
import fr.levain.decisions.Embargoes;
import fr.levain.decisions.Feedback;
import fr.levain.decisions.Feedbacks;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.kernel.Stale;
import fr.levain.opinions.Opinions;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a dossier that was not retained may do better: an officer reads it over, its applicant reads it once released. */
@Controller
class FeedbackController {
    private static final int LONGEST = 4_000;

    private final Feedbacks feedbacks;
    private final Applications applications;
    private final Opinions opinions;
    private final OtherAids others;
    private final Embargoes embargoes;

    FeedbackController(Feedbacks feedbacks, Applications applications, Opinions opinions, OtherAids others, Embargoes embargoes) {
        this.feedbacks = feedbacks;
        this.applications = applications;
        this.opinions = opinions;
        this.others = others;
        this.embargoes = embargoes;
    }

    @GetMapping("/instruction/{reference}/retour")
    @AllowedTo({Role.CASE_OFFICER, Role.HEAD, Role.ASSEMBLY_SECRETARY})
    View draft(@PathVariable ApplicationReference reference, Caller caller) {
        if (feedbacks.isTooEarly(reference, caller)) return tooEarly(reference);
        var outcome = feedbacks.refusedOutcome(reference, caller);
        return new FeedbackEditPage(outcome, feedbacks.of(outcome.application()), opinions.wordsByCriterion(outcome.application()), FormErrors.none());
    }

    @PostMapping("/instruction/{reference}/retour")
    @AllowedTo({Role.CASE_OFFICER, Role.HEAD, Role.ASSEMBLY_SECRETARY})
    View review(@PathVariable ApplicationReference reference, @RequestParam(defaultValue = "0") int version, @RequestParam Map<String, String> typed,
            Caller caller) {
        if (feedbacks.isTooEarly(reference, caller)) return tooEarly(reference);
        var outcome = feedbacks.refusedOutcome(reference, caller);
        var kept = feedbacks.of(outcome.application());
        var lines = kept.lines().stream().map(line -> new Feedback.Line(line.code(), line.label(), line.score(),
                read(typed, "dit-" + line.code()), read(typed, "mieux-" + line.code()))).toList();
        var written = new Feedback(lines, read(typed, "mots"), kept.version(), kept.reviewedAt(), kept.releasedAt());
        var errors = FormErrors.none();
        for (var line : lines) {
            if (line.said().length() > LONGEST) errors = errors.plus("dit-" + line.code(), "Raccourcissez : 4 000 caractères au plus.");
            if (line.better().length() > LONGEST) errors = errors.plus("mieux-" + line.code(), "Raccourcissez : 4 000 caractères au plus.");
        }
        if (written.words().length() > LONGEST) errors = errors.plus("mots", "Raccourcissez : 4 000 caractères au plus.");
        if (!errors.isEmpty()) return new FeedbackEditPage(outcome, written, opinions.wordsByCriterion(outcome.application()), errors);
        try {
            return switch (feedbacks.review(reference, new Feedback.Typed(lines, written.words()), version, caller)) {
                case Done() -> Redirect.to("/instruction/" + reference + "/retour");
                case Refused(var field, var message) ->
                    new FeedbackEditPage(outcome, written, opinions.wordsByCriterion(outcome.application()), FormErrors.of(field, message));
            };
        } catch (Stale meanwhile) {
            return new FeedbackEditPage(outcome, written, opinions.wordsByCriterion(outcome.application()), FormErrors.of("mots",
                    "Quelqu’un a enregistré ce retour entre-temps. Vos mots sont ci-dessous : relisez-les, puis enregistrez de nouveau."));
        }
    }

    @GetMapping("/dossiers/{reference}/retour")
    @AnyAccount
    View theirs(@PathVariable ApplicationReference reference, Caller caller) {
        var feedback = feedbacks.theirs(reference, caller);
        var dossier = applications.byReference(reference, caller);
        return new FeedbackPage(reference.value(), dossier.shownTitle(), feedback, others.fitting(dossier.id()));
    }

    private View tooEarly(ApplicationReference reference) {
        return new FeedbackTooEarlyPage(reference.value(), embargoes.allLiftedOn());
    }

    private static String read(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").replace("\r\n", "\n").strip();
    }
}
