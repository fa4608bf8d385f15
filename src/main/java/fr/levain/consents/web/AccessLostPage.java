package fr.levain.consents.web;

import fr.levain.ui.Page;

/** Consent was taken back: nothing of it is shown. @param thing with its article @param text kept for them alone; empty when they wrote none */
public record AccessLostPage(String thing, String reference, String text) implements Page {
    @Override
    public int status() {
        return 403;
    }
}
