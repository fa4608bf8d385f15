package fr.levain.home.web;

import fr.levain.accounts.Teams;
import fr.levain.kernel.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages a public service owes its readers (W3, W6). */
@Controller
@OpenToAll
class LegalController {
    private final Teams teams;

    LegalController(Teams teams) {
        this.teams = teams;
    }

    @GetMapping("/mentions-legales")
    LegalNoticePage legalNotice() {
        return new LegalNoticePage();
    }

    @GetMapping("/accessibilite")
    AccessibilityPage accessibility() {
        return new AccessibilityPage();
    }

    @GetMapping("/contact")
    ContactPage contact() {
        return new ContactPage(teams.all());
    }

    @GetMapping("/plan-du-site")
    SiteMapPage siteMap() {
        return new SiteMapPage();
    }

    @GetMapping("/aide")
    HelpPage help() {
        return new HelpPage();
    }

    @GetMapping("/cookies")
    CookiesPage cookies() {
        return new CookiesPage();
    }

    @GetMapping("/contrat-d-engagement-republicain")
    RepublicanContractPage republicanContract() {
        return new RepublicanContractPage();
    }

    @GetMapping("/securite")
    SecurityPage security() {
        return new SecurityPage();
    }
}
