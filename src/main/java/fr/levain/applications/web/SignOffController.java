package fr.levain.applications.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Drafts;
import fr.levain.applications.SignOffs;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The agreement of the legal representative. */
@Controller
@AnyAccount
@RequestMapping("/dossiers/{reference}/accord")
class SignOffController {
    static final int LONGEST_FUNCTION = 80;
    static final int LONGEST_REASON = 2000;

    private final Drafts drafts;
    private final SignOffs signOffs;

    SignOffController(Drafts drafts, SignOffs signOffs) {
        this.drafts = drafts;
        this.signOffs = signOffs;
    }

    @GetMapping
    View read(@PathVariable String reference, Caller caller) {
        return page(new ApplicationReference(reference), "", "", FormErrors.none(), caller);
    }

    @PostMapping
    View give(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String fonction,
            @RequestParam(defaultValue = "") String accord,
            @RequestParam(defaultValue = "") String lu,
            Caller caller) {
        var ref = new ApplicationReference(reference);
        var function = fonction.strip();
        var errors = FormErrors.none();
        if (function.isEmpty()) errors = errors.plus("fonction", "Écrivez votre fonction, par exemple présidente.");
        if (function.length() > LONGEST_FUNCTION) errors = errors.plus("fonction", "Écrivez une fonction de " + LONGEST_FUNCTION + " caractères au plus.");
        if (!accord.equals("oui")) errors = errors.plus("accord", "Cochez la case pour donner votre accord.");
        if (errors.isEmpty() && !signOffs.give(ref, function, lu, caller))
            errors = errors.plus("accord", "Une réponse vient de changer. Relisez le dossier ci-dessous, puis donnez votre accord.");
        return errors.isEmpty() ? Redirect.to("/dossiers/" + ref) : page(ref, fonction, "", errors, caller);
    }

    @PostMapping("/refus")
    View refuse(@PathVariable String reference, @RequestParam(defaultValue = "") String motif, Caller caller) {
        var ref = new ApplicationReference(reference);
        var reason = motif.strip();
        var errors = FormErrors.none();
        if (reason.isEmpty()) errors = errors.plus("motif", "Dites ce qui ne va pas : la personne qui remplit le dossier pourra le corriger.");
        if (reason.length() > LONGEST_REASON) errors = errors.plus("motif", "Écrivez " + LONGEST_REASON + " caractères au plus.");
        if (!errors.isEmpty()) return page(ref, "", motif, errors, caller);
        signOffs.refuse(ref, reason, caller);
        return Redirect.to("/dossiers/" + ref);
    }

    private View page(ApplicationReference ref, String function, String reason, FormErrors errors, Caller caller) {
        var dossier = drafts.dossier(ref, caller);
        var standing = signOffs.of(dossier, caller).orElseThrow(() -> new NotFound("sign-off of " + ref));
        return new SignOffPage(dossier, standing, signOffs.digest(dossier), function, reason, errors);
    }
}
