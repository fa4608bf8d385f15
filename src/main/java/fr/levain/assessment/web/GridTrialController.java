package fr.levain.assessment.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.CASE_OFFICER;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.assessment.Mark;
import fr.levain.assessment.ScoreSheet;
import fr.levain.calls.GridDrafts;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.ui.View;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An officer scores an invented dossier with a grid being prepared. Nothing is stored (P09). */
@Controller
@RequestMapping("/gestion/grilles/{slug}/essai")
@AllowedTo({CASE_OFFICER, HEAD, ADMINISTRATOR})
class GridTrialController {
    private final GridDrafts drafts;

    GridTrialController(GridDrafts drafts) {
        this.drafts = drafts;
    }

    @GetMapping
    View begin(@PathVariable String slug, Caller caller) {
        return score(slug, Map.of(), caller);
    }

    @PostMapping
    View score(@PathVariable String slug, @RequestParam Map<String, String> typed, Caller caller) {
        var draft = drafts.draft(slug, caller);
        var shown = new LinkedHashMap<String, String>();
        var marks = new HashMap<String, Mark>();
        for (var criterion : draft.grid().criteria()) {
            var mark = typed.getOrDefault("note." + criterion.code(), "");
            if (mark.equals("nsp")) marks.put(criterion.code(), new Mark.CannotJudge());
            else if (mark.matches("\\d{1,2}") && Integer.parseInt(mark) <= draft.grid().scaleMax()) marks.put(criterion.code(), new Mark.Score(Integer.parseInt(mark)));
            else continue;
            shown.put(criterion.code(), mark);
        }
        return new GridTrialPage(draft, shown, ScoreSheet.of(draft.grid(), marks));
    }
}
