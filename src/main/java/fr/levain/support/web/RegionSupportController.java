package fr.levain.support.web;

import fr.levain.consents.Shared;
import fr.levain.directory.Partners;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.programmes.Programmes;
import fr.levain.support.ProjectTimelines;
import fr.levain.support.RegionSupports;
import fr.levain.support.RegionTies;
import fr.levain.ui.Paging;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Officers read the numbers of accompaniment, and what holders let them read. */
@Controller
@AllowedTo({Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD})
@RequestMapping(RegionSupportsPage.PATH)
class RegionSupportController {
    private final RegionSupports supports;
    private final RegionTies ties;
    private final ProjectTimelines timelines;
    private final Partners partners;
    private final Programmes programmes;
    private final Clock clock;

    RegionSupportController(RegionSupports supports, RegionTies ties, ProjectTimelines timelines, Partners partners, Programmes programmes, Clock clock) {
        this.supports = supports;
        this.ties = ties;
        this.timelines = timelines;
        this.partners = partners;
        this.programmes = programmes;
        this.clock = clock;
    }

    @GetMapping
    View all(@RequestParam(defaultValue = "") String apres, Caller caller) {
        var after = apres.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(apres)) : Optional.<UUID>empty();
        var read = supports.readable(after, caller);
        var shown = read.size() > RegionSupports.PAGE ? read.subList(0, RegionSupports.PAGE) : read;
        var figures = supports.figures(caller);
        var names = new HashMap<String, String>();
        Stream.concat(figures.stream().map(RegionSupports.Figures::partner), Stream.concat(ties.all().stream().map(tie -> tie.partner()), shown.stream().map(plan -> plan.partner())))
                .forEach(slug -> names.put(slug, partners.nameOf(slug)));
        Stream.concat(figures.stream().map(RegionSupports.Figures::programme), shown.stream().map(plan -> plan.programme())).forEach(slug -> names.put("programme " + slug, programmes.titleOf(slug)));
        return new RegionSupportsPage(figures, supports.alerts(caller), ties.all(), shown, names, new Paging("", after.map(_ -> RegionSupportsPage.PATH),
                read.size() > RegionSupports.PAGE ? Optional.of(RegionSupportsPage.PATH + "?apres=" + shown.getLast().id()) : Optional.empty()));
    }

    @GetMapping("/{reference}")
    View open(@PathVariable String reference, Caller caller) {
        var opened = supports.open(reference, caller);
        return new RegionSupportPage(opened, partners.nameOf(opened.read().plan().partner()), opened.consent().shared().contains(Shared.FOLLOW_UP) ? timelines.forRegion(opened.read().plan(), caller, 1).items() : List.of(),
                LocalDate.ofInstant(clock.instant(), French.PARIS));
    }
}
