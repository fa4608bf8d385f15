package fr.levain.programmes.web;

import fr.levain.programmes.NeedSettings;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Scout;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

/** Somebody reads what is asked of them before they agree. */
public record ScoutAskedPage(Scout scout, Programme programme, String partner, NeedSettings settings, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
