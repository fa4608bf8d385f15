package fr.levain.guidance.web;

import fr.levain.directory.Partners;
import fr.levain.guidance.RequestFigures;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.territory.Territories;
import fr.levain.ui.Choice;
import fr.levain.ui.Paging;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Delays and satisfaction by organisation, and the requests that found no taker, by theme and territory. */
@Controller
@AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD})
class RequestFiguresController {
    private static final String PATH = "/accompagnement/chiffres";

    private final RequestFigures figures;
    private final Partners partners;
    private final Territories territories;
    private final Clock clock;

    RequestFiguresController(RequestFigures figures, Partners partners, Territories territories, Clock clock) {
        this.figures = figures;
        this.partners = partners;
        this.territories = territories;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View show(@RequestParam(defaultValue = "") String annee, @RequestParam(defaultValue = "1") String page) {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        var year = annee.matches("20\\d\\d") ? Integer.parseInt(annee) : today.getYear();
        var from = LocalDate.of(year, 1, 1).atStartOfDay(French.PARIS).toInstant();
        var to = LocalDate.of(year + 1, 1, 1).atStartOfDay(French.PARIS).toInstant();
        var number = page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
        var unmet = figures.unmet(from, to, number);
        var names = new HashMap<String, String>();
        var byPartner = figures.byPartner(from, to);
        byPartner.forEach(each -> names.put(each.partner(), partners.nameOf(each.partner())));
        partners.needs().forEach(need -> names.put(need.slug(), need.label()));
        territories.departments().forEach(each -> names.put(each.code().value(), each.label()));
        return new RequestFiguresPage(
                year, IntStream.rangeClosed(0, 3).mapToObj(back -> Choice.of("" + (today.getYear() - back), "" + (today.getYear() - back))).toList(),
                figures.totals(from, to), byPartner, unmet.size() > RequestFigures.PAGE ? unmet.subList(0, RequestFigures.PAGE) : unmet, names,
                new Paging("", number > 1 ? Optional.of(href(year, number - 1)) : Optional.empty(),
                        unmet.size() > RequestFigures.PAGE ? Optional.of(href(year, number + 1)) : Optional.empty()));
    }

    private static String href(int year, int page) {
        return PATH + "?annee=" + year + "&page=" + page;
    }
}
