package fr.levain.desk.web;

import fr.levain.ui.Page;

/** An act was asked for without a dossier, or without saying which. */
public record NothingChosenPage(String message, String listHref) implements Page {
    @Override
    public int status() {
        return 422;
    }
}
