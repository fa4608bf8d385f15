package fr.levain.guidance.web;

import fr.levain.directory.Need;
import fr.levain.guidance.RequestSettings;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;

/** First step: what is needed, where, for whom. It asks nothing about the person. */
public record NeedsPage(List<Need> needs, List<RequestSettings.Kind> kinds, RequestForm form, FormErrors errors) implements Page {
    public List<Choice> choices() {
        return needs.stream().map(need -> new Choice(need.slug(), need.label(), need.hint().orElse(null))).toList();
    }

    public List<Choice> holders() {
        return kinds.stream().map(kind -> Choice.of(kind.slug(), kind.label())).toList();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
