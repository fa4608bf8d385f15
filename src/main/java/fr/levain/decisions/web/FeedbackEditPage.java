package fr.levain.decisions.web;

import fr.levain.decisions.DecidedOutcome;
import fr.levain.decisions.Feedback;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;

/** An officer reads over what is told to a dossier that was not retained. @param written by those who were consulted, by code of criterion: words to draw on */
public record FeedbackEditPage(DecidedOutcome outcome, Feedback feedback, Map<String, List<String>> written, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public boolean isReleased() {
        return feedback.releasedAt().isPresent();
    }

    /** What those consulted wrote on this criterion. */
    public List<String> wordsOn(String criterion) {
        return written.getOrDefault(criterion, List.of());
    }
}
