package fr.levain.deliverables.web;

import fr.levain.applications.ApplicationView;
import fr.levain.deliverables.Deliverable;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

/** Filing what an award asks for. */
public record FilingPage(ApplicationView view, Deliverable deliverable, String message, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return view.path() + "/rendus/" + deliverable.code();
    }
}
