package fr.levain.surveys.web;

import fr.levain.surveys.Answer;
import fr.levain.surveys.Evidence;
import fr.levain.surveys.Survey;
import fr.levain.ui.Choice;
import fr.levain.ui.Page;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a project answers, and how sure each answer is. */
public record SurveyAnswersPage(Survey survey, String programme, List<Answer> answers, @Nullable String notice) implements Page {
    public List<Choice> levels() {
        return Arrays.stream(Evidence.values()).map(each -> Choice.of(each.word(), each.label())).toList();
    }
}
