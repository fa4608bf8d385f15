package fr.levain.surveys.web;

import fr.levain.surveys.Question;
import fr.levain.surveys.Survey;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The questions, to answer once or to correct. @param programme its title @param funder who asks @param corrects what was answered before */
public record SurveyPage(
        Survey survey, List<Question> questions, String partner, String programme, String funder, boolean corrects, String path, Map<String, String> typed, FormErrors errors)
        implements Page {
    public String value(Question question) {
        return typed.getOrDefault(question.code(), "");
    }

    public List<Choice> choices(Question question) {
        return question.choices().stream().map(each -> Choice.of(each.code(), each.label())).toList();
    }

    public Instant closesAt() {
        return survey.closesAt().orElseThrow();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
