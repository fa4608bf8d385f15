package fr.levain.surveys.web;

import fr.levain.directory.Partners;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.programmes.Programmes;
import fr.levain.surveys.Survey;
import fr.levain.surveys.Surveys;
import fr.levain.ui.Paging;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Officers read what projects answer where their holders agree, and note how sure it is. */
@Controller
@AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD})
@RequestMapping(RegionSurveysPage.PATH)
class RegionSurveyController {
    private final Surveys surveys;
    private final Programmes programmes;
    private final Partners partners;

    RegionSurveyController(Surveys surveys, Programmes programmes, Partners partners) {
        this.surveys = surveys;
        this.programmes = programmes;
        this.partners = partners;
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "1") String page, Caller caller) {
        int number = page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
        var read = surveys.readable(number, caller);
        var more = read.size() > Surveys.PAGE;
        var shown = more ? read.subList(0, Surveys.PAGE) : read;
        return new RegionSurveysPage(shown, shown.stream().map(Survey::programme).distinct().collect(Collectors.toMap(slug -> slug, programmes::titleOf)),
                shown.stream().map(Survey::partner).distinct().collect(Collectors.toMap(slug -> slug, partners::nameOf)),
                new Paging("", number > 1 ? Optional.of(RegionSurveysPage.PATH + "?page=" + (number - 1)) : Optional.empty(),
                        more ? Optional.of(RegionSurveysPage.PATH + "?page=" + (number + 1)) : Optional.empty()));
    }

    @GetMapping("/{id}")
    View show(@PathVariable String id, @RequestParam(defaultValue = "") String fait, Caller caller) {
        var survey = surveys.find(SurveyController.id(id), caller);
        return new SurveyAnswersPage(survey, RegionSurveysPage.PATH, programmes.titleOf(survey.programme()), surveys.answers(survey), fait.equals("note") ? "Les niveaux de preuve sont enregistrés." : null);
    }

    @PostMapping("/{id}")
    View note(@PathVariable String id, @RequestParam Map<String, String> typed, Caller caller) {
        surveys.note(SurveyController.id(id), SurveyController.levels(typed), caller);
        return Redirect.to(RegionSurveysPage.PATH + "/" + id + "?fait=note");
    }
}
