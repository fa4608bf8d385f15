package fr.levain.opendata.web;

import fr.levain.opendata.Publication;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

public record CompletionPage(Publication publication, Completion completion, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
