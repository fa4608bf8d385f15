package fr.levain.letters.web;

import fr.levain.letters.Posting;
import fr.levain.letters.PrintedBatch;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;

/** Letters to print, and the last batches printed. */
public record MailingsPage(List<Posting> waiting, int count, List<PrintedBatch> latest, Paging paging, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
