package fr.levain.guidance.web;

import fr.levain.guidance.FunderStatus;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.Arrays;
import java.util.List;

/** A line of the shortlist, to change. @param back the request it belongs to */
public record FunderPage(String back, String path, int version, FunderForm form, FormErrors errors) implements Page {
    public List<Choice> statuses() {
        return Arrays.stream(FunderStatus.values()).map(status -> Choice.of(status.name(), status.label())).toList();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
