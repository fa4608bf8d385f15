package fr.levain.accounts.web;

import fr.levain.ui.Page;

public record ForgedFormPage() implements Page {
    @Override
    public int status() {
        return 403;
    }
}
