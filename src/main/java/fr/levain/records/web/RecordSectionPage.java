package fr.levain.records.web;

import fr.levain.forms.FormPage;
import fr.levain.forms.web.PageFields;
import fr.levain.records.OrganisationRecord;
import fr.levain.ui.Page;

/**
 * One page of the record to fill in.
 *
 * @param conflict another member answered in between: nothing was kept
 */
public record RecordSectionPage(OrganisationRecord record, FormPage page, PageFields fields, boolean conflict) implements Page {
    public String path() {
        return "/organisations/" + record.organisation().id() + "/fiche";
    }

    @Override
    public int status() {
        return conflict ? 409 : fields.errors().isEmpty() ? 200 : 422;
    }
}
