package fr.levain.applications.web;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.Supplement;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

/** What the service asked for, and the means to answer. @param typed the answer as it was written, when it comes back */
public record SupplementPage(ApplicationView view, Supplement request, String typed, FormErrors errors) implements Page {
    public String path() {
        return view.path() + "/demandes/" + request.id();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
