package fr.levain.assessment.web;

import fr.levain.accounts.Accounts;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.assessment.ScoreHistory;
import fr.levain.assessment.ScoreSheet;
import fr.levain.assessment.Scores;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/instruction/{reference}/grille")
class GridController {
    private final Assessments assessments;
    private final Scores scores;
    private final ScoreHistory history;
    private final Applications applications;
    private final Accounts accounts;

    GridController(Assessments assessments, Scores scores, ScoreHistory history, Applications applications, Accounts accounts) {
        this.assessments = assessments;
        this.scores = scores;
        this.history = history;
        this.applications = applications;
        this.accounts = accounts;
    }

    @GetMapping
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.AUDITOR, Role.ADMINISTRATOR})
    View grid(@PathVariable String reference, @RequestParam(required = false) Integer version, Caller caller) {
        var file = assessments.byReference(reference, caller);
        var follows = caller.signedIn().id();
        // whoever follows the dossier reads their own grid
        if (scores.isWithheld(file.application(), caller) && file.officer().filter(follows::equals).isEmpty())
            return new GridWithheldPage(file.reference(), applications.view(file.application()).shownTitle());
        return version == null
                ? page(file, scores.of(file.application()), Optional.empty(), "", caller, FormErrors.none())
                : page(file, history.version(file.application(), version), Optional.of(version), "", caller, FormErrors.none());
    }

    /** A named act: who, when and why stay readable beside the version it follows. */
    @PostMapping("/reouverture")
    @AllowedTo({Role.CASE_OFFICER, Role.HEAD})
    View reopen(@PathVariable String reference, @RequestParam(defaultValue = "") String motif, Caller caller) {
        var file = assessments.handled(reference, caller);
        var refused = history.reopen(reference, motif, caller);
        return refused.isEmpty() ? Redirect.to("/instruction/" + reference + "/grille")
                : page(file, scores.of(file.application()), Optional.empty(), motif, caller, FormErrors.of("motif", refused.get()));
    }

    @PostMapping
    @AllowedTo({Role.CASE_OFFICER, Role.HEAD})
    View score(@PathVariable String reference, @RequestParam Map<String, String> typed, Caller caller) {
        var file = assessments.handled(reference, caller);
        var sheet = scores.read(file.application(), typed);
        if (!"clore".equals(typed.get("action"))) {
            scores.save(reference, sheet, caller);
            return Redirect.to("/instruction/" + reference + "/grille");
        }
        if (!sheet.gaps().isEmpty()) {
            scores.save(reference, sheet, caller);
            return page(file, with(file, sheet), Optional.empty(), "", caller, GridPage.errorsOf(sheet));
        }
        scores.close(reference, sheet, caller);
        return Redirect.to("/instruction/" + reference);
    }

    private Scores.Scoring with(CaseFile file, ScoreSheet sheet) {
        return new Scores.Scoring(scores.of(file.application()).grid(), sheet, false);
    }

    private GridPage page(CaseFile file, Scores.Scoring scoring, Optional<Integer> shown, String reason, Caller caller, FormErrors errors) {
        var acts = file.isHandledBy(caller) && (caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD));
        var versions = history.versions(file.application());
        return new GridPage(
                file.reference(), applications.view(file.application()).shownTitle(), scoring, acts && !scoring.closed(), versions, shown,
                accounts.people(versions.stream().flatMap(version -> version.by().stream()).distinct().toList()),
                acts && shown.isEmpty() && history.mayReopen(file.application()), reason, errors);
    }
}
