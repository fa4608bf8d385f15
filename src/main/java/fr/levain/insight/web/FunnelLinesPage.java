package fr.levain.insight.web;

import fr.levain.insight.FunnelFilter;
import fr.levain.insight.FunnelLine;
import fr.levain.insight.FunnelPick;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;
import java.util.Map;

/** The projects behind a number of a funnel. @param partner slug; empty for all together @param name as people read it @param departments names, by code */
public record FunnelLinesPage(
        FunnelPick pick, String partner, String name, FunnelFilter filter, List<FunnelLine> lines, Map<String, String> departments, boolean officer, Paging paging)
        implements Page {
    public String back() {
        return (officer ? FunnelPage.PATH + "?partenaire=" + partner + "&" : FunnelView.path(partner) + "?") + FunnelView.query(filter);
    }

    public String department(FunnelLine line) {
        return departments.getOrDefault(line.department(), "—");
    }

    /** Whether those the reader may not follow are counted, and not listed. */
    public boolean hidesOthers() {
        return !officer && pick.ofFollowed();
    }

    public boolean hasAmount() {
        return !pick.question().isEmpty();
    }

    /** « Étape atteinte le » is told where it is not the day of entry. */
    public boolean hasStage() {
        return pick.stage().isPresent();
    }
}
