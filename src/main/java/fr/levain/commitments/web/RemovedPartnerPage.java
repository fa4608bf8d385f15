package fr.levain.commitments.web;

import fr.levain.commitments.PartnerSpace;
import fr.levain.ui.Page;

/** The partner is no longer in the form: what it signed stays to be read. */
public record RemovedPartnerPage(PartnerSpace space) implements Page {
    @Override
    public int status() {
        return 410;
    }
}
