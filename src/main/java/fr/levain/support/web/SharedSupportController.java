package fr.levain.support.web;

import fr.levain.directory.Partners;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.programmes.Programmes;
import fr.levain.support.SharedSupports;
import fr.levain.ui.Paging;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody of a partner reads what holders let them read of the work of another one. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping(SharedSupportsPage.PATH)
class SharedSupportController {
    private final SharedSupports supports;
    private final Partners partners;
    private final Programmes programmes;
    private final Clock clock;

    SharedSupportController(SharedSupports supports, Partners partners, Programmes programmes, Clock clock) {
        this.supports = supports;
        this.partners = partners;
        this.programmes = programmes;
        this.clock = clock;
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "") String apres, Caller caller) {
        var after = apres.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(apres)) : Optional.<UUID>empty();
        var read = supports.list(after, caller);
        var shown = read.size() > SharedSupports.PAGE ? read.subList(0, SharedSupports.PAGE) : read;
        return new SharedSupportsPage(
                shown.stream().map(plan -> new SharedSupportsPage.Line(plan, partners.nameOf(plan.partner()), programmes.titleOf(plan.programme()))).toList(),
                new Paging("", after.map(_ -> SharedSupportsPage.PATH),
                        read.size() > SharedSupports.PAGE ? Optional.of(SharedSupportsPage.PATH + "?apres=" + shown.getLast().id()) : Optional.empty()));
    }

    @GetMapping("/{reference}")
    View open(@PathVariable String reference, Caller caller) {
        var opened = supports.open(reference, caller);
        return new SharedSupportPage(opened, partners.nameOf(opened.read().plan().partner()), LocalDate.ofInstant(clock.instant(), French.PARIS));
    }
}
