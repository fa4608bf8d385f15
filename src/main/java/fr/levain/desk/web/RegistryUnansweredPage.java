package fr.levain.desk.web;

import fr.levain.ui.Page;

/** A register was asked, or would have been, and nothing came of it. @param again whether asking later may help */
public record RegistryUnansweredPage(String reference, String message, boolean again) implements Page {
    @Override
    public int status() {
        return again ? 503 : 422;
    }
}
