package fr.levain.insight.web;

import fr.levain.insight.Figure;
import fr.levain.insight.Funnel;
import fr.levain.insight.FunnelStep;
import fr.levain.insight.Stage;
import fr.levain.insight.Year;
import fr.levain.ui.Page;
import java.util.List;

/** What each figure counts, and those of the region that anybody may read. @param funnel of those who entered in the year @param least records below which a figure is not shown */
public record DefinitionsPage(Year year, List<Figure> figures, Funnel funnel, int least) implements Page {
    public List<Stage> stages() {
        return List.of(Stage.values());
    }

    /** Those that enough projects reached. */
    public List<FunnelStep> steps() {
        return funnel.steps().stream().filter(each -> each.reached() >= least).toList();
    }
}
