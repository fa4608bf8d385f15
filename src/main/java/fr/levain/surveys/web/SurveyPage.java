package fr.levain.surveys.web;

import fr.levain.surveys.Proof;
import fr.levain.surveys.Question;
import fr.levain.surveys.Survey;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The questions, to answer once or to correct. @param proofs joined before @param removed keys of those ticked to go @param programme its title @param funder who asks @param corrects what was answered before */
public record SurveyPage(
        Survey survey, List<Question> questions, List<Proof> proofs, Set<String> removed, String partner, String programme, String funder, boolean corrects, String path, Map<String, String> typed, FormErrors errors)
        implements Page {
    public String value(Question question) {
        return typed.getOrDefault(question.code(), "");
    }

    public List<Choice> choices(Question question) {
        return question.choices().stream().map(each -> Choice.of(each.code(), each.label())).toList();
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Of which an answer may be proved. */
    public List<Choice> provable() {
        return questions.stream().filter(each -> each.kind() != Question.Kind.TEXT).map(each -> Choice.of(each.code(), each.label())).toList();
    }

    /** Something of it is to be mended: it is shown open. */
    public boolean proves() {
        return !typed(ProofReading.LINK).isEmpty() || errors.concerns(ProofReading.QUESTION) || errors.concerns(ProofReading.FILE);
    }

    /** Joined before, each to be taken away. */
    public List<Choice> joined() {
        return proofs.stream().map(each -> Choice.of(each.key(), "%s (%s)".formatted(each.name(), question(each)))).toList();
    }

    private String question(Proof proof) {
        return questions.stream().filter(each -> each.code().equals(proof.question())).map(Question::label).findFirst().orElse("");
    }

    public Instant closesAt() {
        return survey.closesAt().orElseThrow();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
