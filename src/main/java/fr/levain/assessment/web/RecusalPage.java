package fr.levain.assessment.web;

import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

/** @param followed the reader follows it until they leave @param reason what was typed, when it comes back */
public record RecusalPage(String reference, String title, boolean followed, String reason, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
