package fr.levain.guidance.web;

import fr.levain.guidance.AnswerResult.Kept;
import fr.levain.guidance.AnswerResult.ToMend;
import fr.levain.guidance.OrientationAnswers;
import fr.levain.guidance.OrientationKey;
import fr.levain.guidance.Orientations;
import fr.levain.kernel.Caller;
import fr.levain.kernel.OpenToAll;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One question of the orientation: shown with its answer, answered, or left with « je ne sais pas ». */
@Controller
@OpenToAll
@RequestMapping("/orientation/{key}/questions/{term}")
class QuestionController {
    private final Orientations orientations;
    private final OrientationAnswers answers;

    QuestionController(Orientations orientations, OrientationAnswers answers) {
        this.orientations = orientations;
        this.answers = answers;
    }

    @GetMapping
    View ask(@PathVariable String key, @PathVariable String term) {
        var opened = new OrientationKey(key);
        var told = orientations.find(opened);
        var question = answers.question(opened, term);
        return new AskPage(opened, told, question, answers.shown(told, question), List.of(), Map.of());
    }

    @PostMapping
    View answer(
            @PathVariable String key, @PathVariable String term, @RequestParam(defaultValue = "") String suite,
            @RequestParam MultiValueMap<String, String> typed, Caller caller) {
        var opened = new OrientationKey(key);
        if (suite.equals("inconnu")) {
            answers.unsure(opened, term, caller);
            return after(opened, caller);
        }
        return switch (answers.answer(opened, term, typed, caller)) {
            case ToMend(var question, var shown, var gaps, var places) ->
                new AskPage(opened, orientations.find(opened), question, shown, gaps, places);
            case Kept() -> after(opened, caller);
        };
    }

    /** The next question that changes something, else the result. */
    private View after(OrientationKey key, Caller caller) {
        var next = answers.next(key);
        if (next.isPresent()) return Redirect.to(key.path() + "/questions/" + next.get().term().name());
        orientations.finish(key, caller);
        return Redirect.to(key.path() + "/resultat");
    }
}
