package fr.levain.surveys.web;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import fr.levain.surveys.Evidence;
import fr.levain.surveys.SurveyId;
import fr.levain.surveys.Surveys;
import fr.levain.ui.Paging;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A partner reads what its former projects answer, and notes how sure it is. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping(SurveyController.LIST)
class SurveyController {
    static final String LIST = "/partenaire/resultats";

    private final Surveys surveys;
    private final Programmes programmes;

    SurveyController(Surveys surveys, Programmes programmes) {
        this.surveys = surveys;
        this.programmes = programmes;
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "") String vue, @RequestParam(defaultValue = "1") String page, Caller caller) {
        var view = SurveysPage.View.of(vue);
        int number = page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
        var read = surveys.list(view.statuses(), number, caller);
        var more = read.size() > Surveys.PAGE;
        return new SurveysPage(view, more ? read.subList(0, Surveys.PAGE) : read,
                programmes.everything().stream().collect(Collectors.toMap(Programme::slug, Programme::title)),
                new Paging("", number > 1 ? Optional.of(view.href() + "&page=" + (number - 1)) : Optional.empty(),
                        more ? Optional.of(view.href() + "&page=" + (number + 1)) : Optional.empty()));
    }

    @GetMapping("/{id}")
    View show(@PathVariable String id, @RequestParam(defaultValue = "") String fait, Caller caller) {
        var survey = surveys.find(id(id), caller);
        return new SurveyAnswersPage(survey, LIST, programmes.titleOf(survey.programme()), surveys.answers(survey), fait.equals("note") ? "Les niveaux de preuve sont enregistrés." : null);
    }

    @PostMapping("/{id}")
    View note(@PathVariable String id, @RequestParam Map<String, String> typed, Caller caller) {
        surveys.note(id(id), levels(typed), caller);
        return Redirect.to(LIST + "/" + id + "?fait=note");
    }

    /** By code of the question. */
    static Map<String, Evidence> levels(Map<String, String> typed) {
        var levels = new HashMap<String, Evidence>();
        typed.forEach((question, word) -> Arrays.stream(Evidence.values()).filter(each -> each.word().equals(word)).findFirst().ifPresent(each -> levels.put(question, each)));
        return levels;
    }

    static SurveyId id(String typed) {
        if (!typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) throw new NotFound("survey");
        return new SurveyId(UUID.fromString(typed));
    }
}
