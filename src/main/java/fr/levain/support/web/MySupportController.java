package fr.levain.support.web;

import fr.levain.consents.Shared;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import fr.levain.support.FundingDossiers;
import fr.levain.support.MySupport;
import fr.levain.support.Successions;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of whoever carries a project: what they agree to, and what they take back. */
@Controller
@OpenToAll
@RequestMapping("/mon-accompagnement/{token}")
class MySupportController {
    private final MySupport mine;
    private final Successions successions;
    private final FundingDossiers dossiers;
    private final MySupportPages pages;

    MySupportController(MySupport mine, Successions successions, FundingDossiers dossiers, MySupportPages pages) {
        this.mine = mine;
        this.successions = successions;
        this.dossiers = dossiers;
        this.pages = pages;
    }

    /** Who the follow-up is of comes in, nobody else. */
    @ModelAttribute
    void entered(@PathVariable String token, Caller caller) {
        pages.enter(token, caller);
    }

    @GetMapping
    View show(@PathVariable String token, @RequestParam(defaultValue = "") String fait, Caller caller) {
        return pages.page(token, "", fait, FormErrors.none());
    }

    @PostMapping("/accord")
    View agree(@PathVariable String token, @RequestParam(name = "region", defaultValue = "") List<String> region, @RequestParam(defaultValue = "") String reponse, Caller caller) {
        if (!isAnswer(reponse)) return pages.page(token, "", "", FormErrors.of("accepter", "Choisissez « J’accepte cet accompagnement » ou « Je refuse ». Rien n’est changé."));
        if (reponse.equals("non")) {
            mine.decline(token, caller);
            return new DeclinedPage();
        }
        mine.agree(token, caller);
        mine.share(token, scopes(MySupport.FOR_REGION, region), caller);
        return home(token, "accord");
    }

    /** @param organisation that reads it no more; the one that follows the project when blank */
    @PostMapping("/retrait")
    View withdraw(@PathVariable String token, @RequestParam(defaultValue = "") String organisation, Caller caller) {
        mine.revoke(token, organisation, caller);
        return home(token, "retrait");
    }

    @PostMapping("/partage")
    View shareWith(
            @PathVariable String token, @RequestParam(defaultValue = "") String organisation, @RequestParam(name = "lecture", defaultValue = "") List<String> lecture, Caller caller) {
        var shared = scopes(MySupport.FOR_PARTNERS, lecture);
        var errors = FormErrors.none();
        if (organisation.isBlank()) errors = errors.plus("organisation", "Choisissez l’organisation.");
        if (shared.isEmpty()) errors = errors.plus("lecture", "Cochez ce qu’elle peut lire.");
        if (!errors.isEmpty()) return pages.page(token, organisation, "", errors);
        mine.shareWith(token, organisation, shared, caller);
        return home(token, "partage");
    }

    @PostMapping("/retour")
    View agreeAgain(@PathVariable String token, @RequestParam(name = "region", defaultValue = "") List<String> region, Caller caller) {
        mine.agree(token, caller);
        mine.share(token, scopes(MySupport.FOR_REGION, region), caller);
        return home(token, "accord");
    }

    @PostMapping("/region")
    View share(@PathVariable String token, @RequestParam(name = "region", defaultValue = "") List<String> region, Caller caller) {
        mine.share(token, scopes(MySupport.FOR_REGION, region), caller);
        return home(token, "region");
    }

    @PostMapping("/financements")
    View fundedBy(@PathVariable String token, @RequestParam String dossier, Caller caller) {
        dossiers.addMine(token, dossier, caller);
        return home(token, "dossier");
    }

    @PostMapping("/financements/{id}/retrait")
    View fundedNoMore(@PathVariable String token, @PathVariable UUID id, Caller caller) {
        dossiers.removeMine(token, id, caller);
        return home(token, "dossier-retire");
    }

    @PostMapping("/reprise")
    View handOver(@PathVariable String token, @RequestParam(defaultValue = "") String reponse, Caller caller) {
        if (!isAnswer(reponse)) return pages.page(token, "", "", FormErrors.of("confier", "Choisissez de confier votre projet ou de le garder. Rien n’est changé."));
        if (reponse.equals("non")) {
            successions.keep(token, caller);
            return home(token, "garde");
        }
        successions.letGo(token, caller);
        return isStillTheirs(token) ? home(token, "confie") : new HandedOverPage("", false);
    }

    /** Once both agreed, this link opens nothing more: the page is the successor's. */
    private boolean isStillTheirs(String token) {
        try {
            mine.open(token);
            return true;
        } catch (NotFound handedOver) {
            return false;
        }
    }

    /** A form sent without its button answers nothing. */
    static boolean isAnswer(String answer) {
        return answer.equals("oui") || answer.equals("non");
    }

    private static Set<Shared> scopes(List<Shared> offered, List<String> typed) {
        return offered.stream().filter(each -> typed.contains(each.name())).collect(Collectors.toSet());
    }

    static View home(String token, String done) {
        return Redirect.to("/mon-accompagnement/" + token + "?fait=" + done);
    }
}
