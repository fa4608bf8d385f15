package fr.levain.opendata.web;

import fr.levain.opendata.Publication;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

public record CompletionPage(Publication publication, Completion completion, FormErrors errors) implements Page {
    /** Errors are those of what was typed; a form just opened has none to show. */
    public CompletionPage(Publication publication, Completion completion) {
        this(publication, completion, completion.typed().containsKey("_envoye") ? completion.errors() : FormErrors.none());
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
