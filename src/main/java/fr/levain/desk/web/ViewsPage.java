package fr.levain.desk.web;

import fr.levain.desk.Filters;
import fr.levain.desk.SavedView;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;

/**
 * The views somebody keeps, and the form to keep the list they came from.
 *
 * @param filters of that list; nothing to keep when it is the whole one
 * @param teams the caller's, with which a view may be shared
 * @param name, shared, first as typed
 */
public record ViewsPage(
        List<SavedView> views, Filters filters, List<Choice> teams, String name, String shared, boolean first, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public boolean hasSomethingToKeep() {
        return !filters.query().isEmpty();
    }

    public boolean opensOnAView() {
        return views.stream().anyMatch(SavedView::first);
    }

    public String teamOf(SavedView view) {
        return view.team().map(slug -> teams.stream().filter(team -> team.value().equals(slug)).map(Choice::label).findFirst().orElse(slug)).orElse("");
    }
}
