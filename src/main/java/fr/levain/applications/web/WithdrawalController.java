package fr.levain.applications.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Following;
import fr.levain.applications.Submissions;
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

@Controller
@AnyAccount
@RequestMapping("/dossiers/{reference}/retrait")
class WithdrawalController {
    private final Submissions submissions;
    private final Following following;

    WithdrawalController(Submissions submissions, Following following) {
        this.submissions = submissions;
        this.following = following;
    }

    @GetMapping
    View ask(@PathVariable String reference, Caller caller) {
        return page(new ApplicationReference(reference), caller, FormErrors.none());
    }

    @PostMapping
    View withdraw(@PathVariable String reference, @RequestParam(defaultValue = "") String confirmation, Caller caller) {
        var ref = new ApplicationReference(reference);
        if (!confirmation.equals("oui")) {
            return page(ref, caller, FormErrors.of("confirmation", "Cochez la case pour confirmer, ou revenez au dossier."));
        }
        submissions.withdraw(ref, caller);
        return Redirect.to("/dossiers/" + ref);
    }

    private View page(ApplicationReference reference, Caller caller, FormErrors errors) {
        var view = following.theirs(reference, caller);
        return new WithdrawalPage(view, following.withdrawal(view), errors);
    }
}
