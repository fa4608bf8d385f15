package fr.levain.applications.web;

import fr.levain.applications.ApplicationView;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

public record WithdrawalPage(ApplicationView view, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
