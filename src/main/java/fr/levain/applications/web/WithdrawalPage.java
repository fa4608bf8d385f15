package fr.levain.applications.web;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.Withdrawal;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

public record WithdrawalPage(ApplicationView view, Withdrawal withdrawal, FormErrors errors) implements Page {
    public boolean canBeSent() {
        return withdrawal == Withdrawal.AT_ONCE || withdrawal == Withdrawal.ON_REQUEST;
    }

    public boolean onRequest() {
        return withdrawal == Withdrawal.ON_REQUEST;
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
