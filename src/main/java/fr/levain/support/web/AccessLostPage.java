package fr.levain.support.web;

import fr.levain.ui.Page;

/** Its holder took their consent back: nothing of it is shown. @param text kept for them alone; empty when they wrote none */
public record AccessLostPage(String reference, String text) implements Page {
    @Override
    public int status() {
        return 403;
    }
}
