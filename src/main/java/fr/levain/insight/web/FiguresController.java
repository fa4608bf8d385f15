package fr.levain.insight.web;

import fr.levain.directory.Partners;
import fr.levain.insight.Figures;
import fr.levain.insight.Year;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.French;
import fr.levain.kernel.OpenToAll;
import fr.levain.kernel.Role;
import fr.levain.ui.Choice;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The funnel of partners, and what each figure counts. */
@Controller
class FiguresController {
    private static final int YEARS = 5;

    private final Figures figures;
    private final Partners partners;
    private final Clock clock;

    FiguresController(Figures figures, Partners partners, Clock clock) {
        this.figures = figures;
        this.partners = partners;
        this.clock = clock;
    }

    @OpenToAll
    @GetMapping("/accompagnement/definitions")
    View definitions() {
        // a year that is over: its figures move no more
        var year = new Year(Year.read("", clock.instant()).value() - 1);
        return new DefinitionsPage(year, figures.published(year), figures.least());
    }

    @AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.AUDITOR})
    @GetMapping(FunnelPage.PATH)
    View funnel(@RequestParam(defaultValue = "") String annee) {
        var year = Year.read(annee, clock.instant());
        var funnel = figures.funnel(year);
        return new FunnelPage(year, years(), funnel, funnel.keySet().stream().collect(Collectors.toMap(slug -> slug, partners::nameOf)));
    }

    private List<Choice> years() {
        int last = LocalDate.ofInstant(clock.instant(), French.PARIS).getYear();
        return IntStream.range(0, YEARS).mapToObj(back -> Choice.of("" + (last - back), "" + (last - back))).toList();
    }
}
