package fr.levain.accounts.web;

import fr.levain.accounts.SecondFactors.Enrolment;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

public record EnrolmentPage(Enrolment enrolment, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    /** In groups of four, easier to type. */
    public String spacedSecret() {
        return enrolment.secret().replaceAll("(.{4})(?=.)", "$1 ");
    }
}
