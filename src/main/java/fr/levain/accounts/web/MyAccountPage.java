package fr.levain.accounts.web;

import fr.levain.accounts.Person;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

public record MyAccountPage(Person person, boolean passwordChanged, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
