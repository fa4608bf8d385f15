package fr.levain.recognitions.web;

import fr.levain.decisions.Act;
import fr.levain.kernel.French;
import fr.levain.recognitions.Recognition;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;

/** The recognition of a project, for the service. @param recognitions the latest first @param acts transmitted deliberations to choose from */
public record RecognitionPage(
        String reference, String title, List<Recognition> recognitions, List<Act> acts, Map<String, String> typed, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return "/decisions/reconnaissances/" + reference;
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean isRecognised() {
        return recognitions.stream().anyMatch(Recognition::isValid);
    }

    public List<Choice> actChoices() {
        return acts.stream().map(act -> Choice.of(act.id().toString(), "n° %s du %s".formatted(act.number(), French.day(act.votedOn())))).toList();
    }
}
