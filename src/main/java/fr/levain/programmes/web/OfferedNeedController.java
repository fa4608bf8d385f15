package fr.levain.programmes.web;

import fr.levain.directory.Partners;
import fr.levain.kernel.Caller;
import fr.levain.kernel.OpenToAll;
import fr.levain.programmes.Candidacy;
import fr.levain.programmes.CaughtNeed;
import fr.levain.programmes.CaughtNeeds;
import fr.levain.programmes.NeedStatus;
import fr.levain.programmes.Programmes;
import fr.levain.territory.Territories;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An entrepreneur answers by the link of their mail: they take the need up, or not. */
@Controller
@OpenToAll
@RequestMapping("/besoins/{token}")
class OfferedNeedController {
    private static final int REASON = 1000;

    private final CaughtNeeds needs;
    private final Programmes programmes;
    private final Partners partners;
    private final Territories territories;

    OfferedNeedController(CaughtNeeds needs, Programmes programmes, Partners partners, Territories territories) {
        this.needs = needs;
        this.programmes = programmes;
        this.partners = partners;
        this.territories = territories;
    }

    @GetMapping
    View show(@PathVariable String token) {
        return page(needs.offered(token), Typed.NOTHING, FormErrors.none());
    }

    @PostMapping("/reprise")
    View takeUp(@PathVariable String token, @RequestParam Map<String, String> values, Caller caller) {
        var need = needs.offered(token);
        var typed = new Typed(Map.copyOf(values));
        var reading = typed.reading();
        var title = reading.line("titre", "Donnez un nom au projet.");
        var phone = reading.phone("telephone");
        if (!typed.isTicked("accord")) reading.refuse("accord", "Cochez cet accord : sans lui, l’accompagnement ne peut pas commencer.");
        if (!reading.errors().isEmpty()) return page(need, typed, reading.errors());
        return needs.takeUp(token, title, phone, caller).map(Candidacy::path).<View>map(path -> Redirect.to(path + "?fait=repris")).orElseGet(OfferAnsweredPage::new);
    }

    @PostMapping("/refus")
    View decline(@PathVariable String token, @RequestParam Map<String, String> values, Caller caller) {
        var need = needs.offered(token);
        var typed = new Typed(Map.copyOf(values));
        var reading = typed.reading();
        var reason = reading.optional("raison", REASON);
        if (!reading.errors().isEmpty()) return page(need, typed, reading.errors());
        needs.decline(token, reason, caller);
        return new OfferAnsweredPage();
    }

    private View page(CaughtNeed need, Typed typed, FormErrors errors) {
        if (need.status() != NeedStatus.OFFERED) return new OfferAnsweredPage();
        var programme = programmes.find(need.programme()).orElseThrow();
        return new OfferedNeedPage(need, programme, partners.nameOf(programme.partner()),
                territories.findDepartment(need.said().department()).map(each -> each.label()).orElse(need.said().department()), typed, errors);
    }
}
