package fr.levain.surveys.web;

import fr.levain.kernel.French;
import fr.levain.surveys.Answer;
import fr.levain.surveys.Evidence;
import fr.levain.surveys.Survey;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a project answers, and how sure each answer is. @param list from which it was opened: that of the partner, or that of the Region */
public record SurveyAnswersPage(Survey survey, String list, String programme, List<Answer> answers, @Nullable String notice) implements Page {
    public String path() {
        return list + "/" + survey.id();
    }

    /** « Noté par la Région le 3 décembre 2026. » */
    public String told(Answer answer) {
        return answer.noted().map(noted -> "Noté par %s le %s.".formatted(noted.byRegion() ? "la Région" : "l’accompagnateur", French.day(noted.at()))).orElse("");
    }

    public List<Choice> levels() {
        return Arrays.stream(Evidence.values()).map(each -> Choice.of(each.word(), each.label())).toList();
    }
}
