package fr.levain.decisions.web;

import fr.levain.decisions.ClosingGround;
import fr.levain.decisions.DecidedOutcome;
import fr.levain.decisions.JoinedFile;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A dossier to put away without a decision, or put away already.
 *
 * @param outcome empty while it is not
 * @param hold why it may not be now
 * @param handles whether the reader acts on it
 * @param resumes whether the reader may take the dossier up again
 */
public record ClosingPage(
        String reference, String title, Optional<DecidedOutcome> outcome, List<JoinedFile> files, Optional<String> hold, boolean handles, boolean resumes, Map<String, String> typed,
        FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public static String pathOf(String reference) {
        return "/decisions/classements/" + reference;
    }

    public String path() {
        return pathOf(reference);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public List<Choice> grounds() {
        return Stream.of(ClosingGround.values()).map(ground -> Choice.of(ground.name(), ground.label())).toList();
    }

    public boolean mayPost() {
        return handles && outcome.filter(InadmissibilityPage::waitsForThePost).isPresent();
    }
}
