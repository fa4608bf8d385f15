package fr.levain.applications.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.NewerTerms;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The author of a draft reads what changed in the call, then takes the new terms or keeps theirs. */
@Controller
@AnyAccount
@RequestMapping("/dossiers/{reference}/nouveaux-termes")
class NewTermsController {
    private final NewerTerms terms;

    NewTermsController(NewerTerms terms) {
        this.terms = terms;
    }

    @GetMapping
    View read(@PathVariable String reference, Caller caller) {
        var view = terms.theirs(new ApplicationReference(reference), caller);
        return terms.offer(view).<View>map(offer -> new NewTermsPage(view, offer)).orElseGet(() -> Redirect.to(view.path()));
    }

    @PostMapping
    View answer(@PathVariable String reference, @RequestParam int version, @RequestParam String choix, Caller caller) {
        var dossier = new ApplicationReference(reference);
        if (choix.equals("accepter")) terms.accept(dossier, version, caller);
        else terms.keep(dossier, version, caller);
        return Redirect.to("/dossiers/" + reference);
    }
}
