package fr.levain.commitments.web;

import fr.levain.commitments.PartnerSpace;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

/** What a research partner says of its work. */
public record ResearchPage(PartnerSpace space, Inputs typed, AddressStep step, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
