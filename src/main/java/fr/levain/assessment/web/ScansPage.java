package fr.levain.assessment.web;

import fr.levain.assessment.ScanBatch;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;

/** Batches scanned, the latest first, and a form for the next. */
public record ScansPage(List<ScanBatch> batches, Paging paging, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
