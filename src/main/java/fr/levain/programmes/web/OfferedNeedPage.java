package fr.levain.programmes.web;

import fr.levain.programmes.CaughtNeed;
import fr.levain.programmes.Programme;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

/** A need already studied, offered to somebody who may carry an answer. */
public record OfferedNeedPage(CaughtNeed need, Programme programme, String partner, String department, Typed typed, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
