package fr.levain.assessment.web;

import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.assessment.ScoreSheet;
import fr.levain.assessment.Scores;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Map;
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
    private final Applications applications;

    GridController(Assessments assessments, Scores scores, Applications applications) {
        this.assessments = assessments;
        this.scores = scores;
        this.applications = applications;
    }

    @GetMapping
    @AllowedTo({Role.CASE_OFFICER, Role.ASSISTANT, Role.HEAD, Role.AUDITOR, Role.ADMINISTRATOR})
    View grid(@PathVariable String reference, Caller caller) {
        var file = assessments.byReference(reference, caller);
        var follows = caller.signedIn().id();
        // whoever follows the dossier reads their own grid
        if (scores.isWithheld(file.application(), caller) && file.officer().filter(follows::equals).isEmpty())
            return new GridWithheldPage(file.reference(), applications.view(file.application()).shownTitle());
        return page(file, scores.of(file.application()), caller, FormErrors.none());
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
            return page(file, with(file, sheet), caller, GridPage.errorsOf(sheet));
        }
        scores.close(reference, sheet, caller);
        return Redirect.to("/instruction/" + reference);
    }

    private Scores.Scoring with(CaseFile file, ScoreSheet sheet) {
        return new Scores.Scoring(scores.of(file.application()).grid(), sheet, false);
    }

    private GridPage page(CaseFile file, Scores.Scoring scoring, Caller caller, FormErrors errors) {
        return new GridPage(
                file.reference(), applications.view(file.application()).shownTitle(), scoring,
                !scoring.closed() && file.isHandledBy(caller) && (caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD)), errors);
    }
}
