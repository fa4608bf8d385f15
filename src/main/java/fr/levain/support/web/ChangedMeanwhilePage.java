package fr.levain.support.web;

import fr.levain.ui.Page;
import fr.levain.ui.SummaryRow;
import java.util.List;

/** A follow-up moved on while somebody was writing: nothing is recorded, and what they typed is given back. @param back where it is read as it is now @param rows what was typed */
public record ChangedMeanwhilePage(String back, List<SummaryRow> rows) implements Page {
    public ChangedMeanwhilePage {
        rows = List.copyOf(rows);
    }

    @Override
    public int status() {
        return 409;
    }
}
