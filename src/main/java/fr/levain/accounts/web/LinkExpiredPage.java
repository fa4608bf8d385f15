package fr.levain.accounts.web;

import fr.levain.ui.Page;

public record LinkExpiredPage() implements Page {
    @Override
    public int status() {
        return 410;
    }
}
