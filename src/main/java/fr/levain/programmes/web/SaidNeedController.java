package fr.levain.programmes.web;

import fr.levain.kernel.OpenToAll;
import fr.levain.programmes.BroughtNeeds;
import fr.levain.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whoever left an address with a need takes it back, by the link of a mail or its program (RFC 8058). */
@Controller
@OpenToAll
@RequestMapping("/besoins-dits/{stop}/arret")
class SaidNeedController {
    private final BroughtNeeds needs;

    SaidNeedController(BroughtNeeds needs) {
        this.needs = needs;
    }

    @GetMapping
    View show(@PathVariable String stop) {
        return page(stop);
    }

    @PostMapping
    View stop(@PathVariable String stop) {
        needs.stopTelling(stop);
        return page(stop);
    }

    private View page(String stop) {
        return new StopTellingPage("/besoins-dits/" + stop + "/arret", !needs.isTold(stop));
    }
}
