package fr.levain.catalogue.web;

import fr.levain.catalogue.ImportReport;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;

/**
 * Where an officer brings the aids of other funders.
 *
 * @param latest the last files received, the newest first
 */
public record AidImportPage(List<ImportReport> latest, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
