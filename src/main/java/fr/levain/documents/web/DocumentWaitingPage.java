package fr.levain.documents.web;

import fr.levain.ui.Page;

/** A file that may not be handed out: it waits for the antivirus, or is in quarantine. */
public record DocumentWaitingPage(String name, boolean quarantined) implements Page {
    @Override
    public int status() {
        return quarantined ? 403 : 409;
    }
}
