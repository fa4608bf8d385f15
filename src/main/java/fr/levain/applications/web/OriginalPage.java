package fr.levain.applications.web;

import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

/** The scan of a dossier received on paper, when it comes after it. */
public record OriginalPage(String reference, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
