package fr.levain.decisions.web;

import fr.levain.ui.Page;

/** In the case file of an open dossier, for the head: the way to put it away without a decision. */
public record ClosingPanel(String reference) implements Page {
    public String path() {
        return ClosingPage.pathOf(reference);
    }
}
