package fr.levain.programmes.web;

import fr.levain.directory.Partners;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Role;
import fr.levain.programmes.ScoutFigures;
import fr.levain.territory.Territories;
import fr.levain.ui.View;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The networks of « capteurs d’idées » in numbers, for officers; names only of those who agreed. */
@Controller
@AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.AUDITOR})
class ScoutFiguresController {
    private final ScoutFigures figures;
    private final Partners partners;
    private final Territories territories;

    ScoutFiguresController(ScoutFigures figures, Partners partners, Territories territories) {
        this.figures = figures;
        this.partners = partners;
        this.territories = territories;
    }

    @GetMapping(ScoutFiguresPage.PATH)
    View show(@RequestParam(defaultValue = "1") String page) {
        int number = Words.page(page);
        var networks = figures.networks();
        var named = new ListPaging<>(figures.named(number), ScoutFigures.PAGE);
        var names = Stream.concat(networks.stream().map(ScoutFigures.Network::partner), named.shown().stream().map(ScoutFigures.Named::partner)).distinct()
                .collect(Collectors.toMap(Function.identity(), partners::nameOf));
        return new ScoutFiguresPage(networks, named.shown(), names, territories.departments().stream().collect(Collectors.toMap(each -> each.code().value(), each -> each.label())),
                named.paging(ScoutFiguresPage.PATH + "?vue=noms", number));
    }
}
