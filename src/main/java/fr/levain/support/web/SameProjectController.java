package fr.levain.support.web;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.support.SameProject;
import fr.levain.support.SameProject.Outcome;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An adviser asks the holder whether two projects are one. */
@Controller
@AllowedTo(Role.PARTNER)
class SameProjectController {
    private final SameProject same;
    private final FollowUpPages pages;

    SameProjectController(SameProject same, FollowUpPages pages) {
        this.same = same;
        this.pages = pages;
    }

    @PostMapping("/partenaire/accompagnements/{reference}/meme-projet")
    View propose(@PathVariable String reference, @RequestParam(defaultValue = "") String numero, Caller caller) {
        var outcome = numero.isBlank() ? Outcome.UNKNOWN : same.propose(reference, numero, caller);
        if (outcome == Outcome.PROPOSED) return Redirect.to("/partenaire/accompagnements/" + reference + "#meme-projet");
        return pages.page(reference, caller, new Typed(Map.of("numero", numero)), FormErrors.of("numero", switch (outcome) {
            case SAME_ALREADY -> "C’est déjà le même projet, ou le porteur a déjà votre question, ou il a répondu que ce sont deux projets.";
            case SOMEBODY_ELSES -> "Cette ligne n’a pas la même adresse de porteur. Vérifiez le numéro avec la personne.";
            default -> "Ce numéro n’est ni celui d’une demande prise par votre organisation, ni celui d’un dossier partagé avec vous, ni celui d’un de vos accompagnements.";
        }));
    }
}
