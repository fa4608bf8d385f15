package fr.levain.support.web;

import fr.levain.support.SupportPlan;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;

/** Follow-ups of other partners that holders let the reader's organisation read. */
public record SharedSupportsPage(List<Line> lines, Paging paging) implements Page {
    public static final String PATH = "/partenaire/suivis-partages";

    public record Line(SupportPlan plan, String partner, String programme) {}
}
