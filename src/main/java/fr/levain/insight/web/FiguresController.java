package fr.levain.insight.web;

import fr.levain.insight.Figures;
import fr.levain.insight.Funnels;
import fr.levain.insight.Year;
import fr.levain.kernel.OpenToAll;
import fr.levain.ui.View;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What each figure counts, and what the public may read of them. */
@Controller
class FiguresController {
    private final Figures figures;
    private final Funnels funnels;
    private final Clock clock;

    FiguresController(Figures figures, Funnels funnels, Clock clock) {
        this.figures = figures;
        this.funnels = funnels;
        this.clock = clock;
    }

    @OpenToAll
    @GetMapping("/accompagnement/definitions")
    View definitions() {
        // a year that is over: its figures move no more
        var year = new Year(Year.read("", clock.instant()).value() - 1);
        return new DefinitionsPage(year, figures.published(year), funnels.published(year.value()), figures.least());
    }
}
