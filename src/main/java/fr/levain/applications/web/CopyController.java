package fr.levain.applications.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Copies;
import fr.levain.applications.Following;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Beginning a new dossier from an old one. */
@Controller
@AnyAccount
@RequestMapping("/dossiers/{reference}/copie")
class CopyController {
    private final Copies copies;
    private final Following following;

    CopyController(Copies copies, Following following) {
        this.copies = copies;
        this.following = following;
    }

    @GetMapping
    View targets(@PathVariable String reference, Caller caller) {
        return page(new ApplicationReference(reference), FormErrors.none(), caller);
    }

    @PostMapping
    View copy(@PathVariable String reference, @RequestParam(defaultValue = "") String appel, @RequestParam(defaultValue = "") String autre, Caller caller) {
        var ref = new ApplicationReference(reference);
        if (appel.isBlank()) return page(ref, FormErrors.of("appel", "Choisissez l’appel auquel vous répondez."), caller);
        return copies.copy(ref, appel, autre.equals("oui"), caller).<View>map(draft -> Redirect.to(draft.path()))
                .orElseGet(() -> page(ref, FormErrors.of("autre", "Ce dossier est déjà à l’étude pour cet appel. Cochez la case si vous préparez un autre projet."), caller));
    }

    private View page(ApplicationReference reference, FormErrors errors, Caller caller) {
        return new CopyPage(following.owned(reference, caller), copies.targets(reference, caller), errors);
    }
}
