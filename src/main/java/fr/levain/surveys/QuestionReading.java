package fr.levain.surveys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers as they were typed, read question by question.
 *
 * @param answers in the order of the questions; those left empty are not there
 * @param problems what to mend, by code of the question
 */
public record QuestionReading(Map<Question, String> answers, Map<String, String> problems) {
    public static QuestionReading of(List<Question> questions, Map<String, String> typed) {
        var answers = new LinkedHashMap<Question, String>();
        var problems = new LinkedHashMap<String, String>();
        for (var question : questions) {
            var read = question.read(typed.getOrDefault(question.code(), ""));
            read.valid().ifPresent(value -> answers.put(question, value));
            read.problem().ifPresent(problem -> problems.put(question.code(), problem));
        }
        return new QuestionReading(answers, problems);
    }
}
