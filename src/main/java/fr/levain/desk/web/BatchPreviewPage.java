package fr.levain.desk.web;

import fr.levain.desk.Batches;
import fr.levain.desk.BulkKind;
import fr.levain.kernel.French;
import fr.levain.ui.Page;

/** What would be done, dossier by dossier, before it is. @param capped more dossiers matched than a batch takes */
public record BatchPreviewPage(BulkKind kind, BatchForm form, Batches.Preview preview, boolean capped) implements Page {
    public String count() {
        var all = preview.dossiers().size();
        var refused = all - preview.possible();
        return "Possible pour %s sur %s.%s".formatted(
                French.plural(preview.possible(), "dossier", "dossiers"), French.number(all),
                refused == 0 ? "" : " Impossible pour %s : voyez pourquoi.".formatted(French.number(refused)));
    }

    public String confirmLabel() {
        return "Confirmer pour " + French.plural(preview.possible(), "dossier", "dossiers");
    }

    public boolean hasChoices() {
        return kind != BulkKind.REMIND && kind != BulkKind.NOTIFY;
    }

    public int most() {
        return Batches.MOST;
    }
}
