package fr.levain.insight.web;

import fr.levain.insight.PublishedFigures;
import fr.levain.kernel.OpenToAll;
import fr.levain.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What each figure counts, and what the public may read of them. */
@Controller
class FiguresController {
    private final PublishedFigures published;

    FiguresController(PublishedFigures published) {
        this.published = published;
    }

    @OpenToAll
    @GetMapping("/accompagnement/definitions")
    View definitions() {
        var counted = published.read();
        return new DefinitionsPage(counted.year(), counted.figures(), counted.funnel(), counted.least());
    }
}
