package fr.levain.endorsements.web;

import fr.levain.directory.Partners;
import fr.levain.endorsements.Endorsements;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an organisation said of projects, and may take back even when it reads the dossier no more. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping(SpokenPage.PATH)
class SpokenController {
    private final Endorsements endorsements;
    private final Partners partners;

    SpokenController(Endorsements endorsements, Partners partners) {
        this.endorsements = endorsements;
        this.partners = partners;
    }

    @GetMapping
    View mine(@RequestParam(defaultValue = "") String fait, Caller caller) {
        var lines = endorsements.spokenBy(caller).stream().map(each -> {
            var given = each.endorsement();
            return new SpokenPage.Line(given.id(), each.reference().value(), partners.nameOf(given.partner()), given.signatory(), given.text(), given.givenAt(), given.isJoined(), each.open());
        }).toList();
        return new SpokenPage(lines, fait.equals("retiree") ? "La recommandation est retirée. Le porteur en est prévenu." : null);
    }

    @PostMapping("/{id}/retrait")
    View takeBack(@PathVariable UUID id, Caller caller) {
        endorsements.takeBack(id, caller);
        return Redirect.to(SpokenPage.PATH + "?fait=retiree");
    }
}
