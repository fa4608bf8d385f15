package fr.levain.opinions.web;

import fr.levain.opinions.OpinionOpening.Door;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

/** The code that opens the rest. */
public record OpinionCodePage(Door door, String notice, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
