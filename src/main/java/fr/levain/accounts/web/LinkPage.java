package fr.levain.accounts.web;

import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

public record LinkPage(String token, String email, boolean needsName, String name, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
