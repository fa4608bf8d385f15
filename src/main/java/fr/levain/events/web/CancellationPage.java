package fr.levain.events.web;

import fr.levain.events.Gathering;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

/** Cancelling a meeting. @param people who count on coming */
public record CancellationPage(Gathering gathering, int people, String reason, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
