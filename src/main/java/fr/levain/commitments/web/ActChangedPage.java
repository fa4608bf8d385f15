package fr.levain.commitments.web;

import fr.levain.ui.Page;

/** What was about to be signed has just changed: it is to be read again. @param path of the partner's page */
public record ActChangedPage(String path) implements Page {
    @Override
    public int status() {
        return 409;
    }
}
