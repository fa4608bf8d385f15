package fr.levain.support.web;

import fr.levain.support.Successions;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

/** Somebody is asked to carry a project. */
public record SuccessionPage(Successions.Proposal proposal, String partner, String presentation, String programme, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
