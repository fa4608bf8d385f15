package fr.levain.applications.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Submissions;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
@AllowedTo({Role.CASE_OFFICER, Role.HEAD})
class WithdrawalGrantController {
    private final Submissions submissions;

    WithdrawalGrantController(Submissions submissions) {
        this.submissions = submissions;
    }

    @PostMapping("/instruction/{reference}/retrait")
    View grant(@PathVariable String reference, Caller caller) {
        submissions.grantWithdrawal(new ApplicationReference(reference), caller);
        return Redirect.to("/instruction/" + reference);
    }
}
