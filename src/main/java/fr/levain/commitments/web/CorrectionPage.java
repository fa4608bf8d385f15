package fr.levain.commitments.web;

import fr.levain.applications.Partnership;
import fr.levain.commitments.PartnerSpace;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

/** What a partner asks its holder to change. */
public record CorrectionPage(PartnerSpace space, Inputs typed, AddressStep step, FormErrors errors) implements Page {
    public boolean asksInKind() {
        return space.partnership().asks(Partnership.IN_KIND);
    }

    public boolean asksInKindValue() {
        return space.partnership().asks(Partnership.IN_KIND_VALUE);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
