package fr.levain.support.web;

import fr.levain.directory.Partner;
import fr.levain.directory.Partners;
import fr.levain.kernel.Caller;
import fr.levain.kernel.OpenToAll;
import fr.levain.programmes.Programmes;
import fr.levain.support.Successions;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever holds the link is the person asked to carry the project. */
@Controller
@OpenToAll
@RequestMapping("/mon-accompagnement/reprise/{token}")
class SuccessionController {
    private final Successions successions;
    private final Partners partners;
    private final Programmes programmes;

    SuccessionController(Successions successions, Partners partners, Programmes programmes) {
        this.successions = successions;
        this.partners = partners;
        this.programmes = programmes;
    }

    @GetMapping
    View show(@PathVariable String token) {
        return page(token, FormErrors.none());
    }

    private SuccessionPage page(String token, FormErrors errors) {
        var proposal = successions.proposed(token);
        var plan = proposal.plan();
        return new SuccessionPage(proposal, partners.nameOf(plan.partner()), partners.find(plan.partner()).map(Partner::presentation).orElse(""), programmes.titleOf(plan.programme()), errors);
    }

    @PostMapping
    View answer(@PathVariable String token, @RequestParam(defaultValue = "") String reponse, Caller caller) {
        if (!MySupportController.isAnswer(reponse)) return page(token, FormErrors.of("porter", "Choisissez « J’accepte de porter ce projet » ou « Je refuse ». Rien n’est changé."));
        if (reponse.equals("non")) {
            successions.refuse(token, caller);
            return new DeclinedPage();
        }
        var title = successions.proposed(token).plan().title();
        var page = successions.accept(token, caller);
        return page.isPresent() ? Redirect.to("/mon-accompagnement/" + page.get()) : new HandedOverPage(title, true);
    }
}
