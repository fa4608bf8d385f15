package fr.levain.accounts.web;

import fr.levain.ui.Page;
import java.util.List;

/** @param typed what was written in a form that one of our own pages sent, to be copied; empty when another site sent it */
public record ForgedFormPage(List<String> typed) implements Page {
    @Override
    public int status() {
        return 403;
    }
}
