package fr.levain.commitments.web;

import fr.levain.commitments.PartnerSpace;
import fr.levain.commitments.PreparedAct;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

/** The act read over, and the code that confirms it. @param statement what is about to be said, word for word */
public record CodePage(PartnerSpace space, PreparedAct act, String statement, String notice, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
