package fr.levain.desk.web;

import fr.levain.desk.Batches;
import fr.levain.desk.BulkKind;
import fr.levain.kernel.French;
import fr.levain.ui.Page;

/** What would be done, dossier by dossier, before it is. @param capped more dossiers matched than a batch takes */
public record BatchPreviewPage(BulkKind kind, BatchForm form, Batches.Preview preview, boolean capped) implements Page {
    private static final int LONG = 10;

    public String count() {
        var all = preview.dossiers().size();
        var refused = all - preview.possible();
        return "Possible pour %s sur %s.%s".formatted(
                French.plural(preview.possible(), "dossier", "dossiers"), French.number(all),
                refused == 0 ? "" : " Impossible pour %s : voyez pourquoi.".formatted(French.number(refused)));
    }

    /** Boxes change what is done: no number is promised. */
    public String confirmLabel() {
        return "Confirmer pour les dossiers cochés";
    }

    public boolean isPossible() {
        return preview.possible() > 0;
    }

    public boolean hasCautions() {
        return cautious() > 0;
    }

    public String cautionsInWords() {
        return cautious() == 1 ? "Un lien est possible avec 1 dossier : il est décoché."
                : "Un lien est possible avec %s dossiers : ils sont décochés.".formatted(French.number(cautious()));
    }

    private long cautious() {
        return preview.dossiers().stream().filter(each -> !each.cautions().isEmpty()).count();
    }

    /** Whoever read it to its end confirms there. */
    public boolean isLong() {
        return isPossible() && preview.dossiers().size() > LONG;
    }

    public boolean hasChoices() {
        return kind != BulkKind.REMIND && kind != BulkKind.NOTIFY;
    }

    public int most() {
        return Batches.MOST;
    }
}
