package fr.levain.desk.web;

import fr.levain.desk.Batch;
import fr.levain.desk.Batch.Outcome;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import java.util.List;

/** What became of each dossier of a batch. */
public record BatchReportPage(Batch batch, String summary) implements Page {
    public String made() {
        return French.moment(batch.madeAt());
    }

    public List<Batch.Item> done() {
        return batch.those(Outcome.DONE);
    }

    public List<Batch.Item> refused() {
        return batch.those(Outcome.REFUSED);
    }

    public List<Batch.Item> pending() {
        return batch.those(Outcome.PENDING);
    }

    public String progress() {
        return "%s sur %s".formatted(French.number(done().size() + refused().size()), French.number(batch.items().size()));
    }

    public String doneInWords() {
        return done().isEmpty() ? "Rien n’a été fait" : French.plural(done().size(), "dossier fait", "dossiers faits");
    }

    public String refusedInWords() {
        return French.plural(refused().size(), "dossier refusé", "dossiers refusés");
    }
}
