package fr.levain.guidance.web;

import fr.levain.guidance.Satisfaction;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.Arrays;
import java.util.List;

/** One question, asked once. @param said whether it was answered already */
public record OpinionPage(String path, String reference, boolean said, String value, String comment, FormErrors errors) implements Page {
    static final int COMMENT = 1000;

    public List<Choice> choices() {
        return Arrays.stream(Satisfaction.values()).map(each -> Choice.of(each.name(), each.label())).toList();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
