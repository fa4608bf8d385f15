package fr.levain.programmes.web;

import fr.levain.directory.Partners;
import fr.levain.kernel.Caller;
import fr.levain.kernel.OpenToAll;
import fr.levain.programmes.Candidacies;
import fr.levain.programmes.Programmes;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The holder of a candidacy follows it by its link, and may take it back. */
@Controller
@OpenToAll
@RequestMapping("/candidatures/{token}")
class MyCandidacyController {
    private final Candidacies candidacies;
    private final Programmes programmes;
    private final Partners partners;

    MyCandidacyController(Candidacies candidacies, Programmes programmes, Partners partners) {
        this.candidacies = candidacies;
        this.programmes = programmes;
        this.partners = partners;
    }

    @GetMapping
    View show(@PathVariable String token, @RequestParam(defaultValue = "") String fait) {
        var candidacy = candidacies.find(token);
        var programme = programmes.find(candidacy.programme()).orElseThrow();
        return new MyCandidacyPage(candidacy, programme, partners.nameOf(programme.partner()), switch (fait) {
            case "envoyee" -> "Votre candidature est envoyée.";
            case "repris" -> "Vous reprenez ce besoin. Votre projet entre dans le programme.";
            case "retiree" -> "Votre candidature est retirée.";
            default -> null;
        });
    }

    @PostMapping("/retrait")
    View withdraw(@PathVariable String token, Caller caller) {
        candidacies.withdraw(token, caller);
        return Redirect.to("/candidatures/" + token + "?fait=retiree");
    }
}
