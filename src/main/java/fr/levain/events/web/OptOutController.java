package fr.levain.events.web;

import fr.levain.events.Invitations;
import fr.levain.kernel.OpenToAll;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** No invitation any more, by a button of the page or of the mail program (RFC 8058), without an account. */
@Controller
@OpenToAll
@RequestMapping("/agenda/invitations/{token}/arret")
class OptOutController {
    private final Invitations invitations;

    OptOutController(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping
    View show(@PathVariable String token) {
        return page(token);
    }

    @PostMapping
    View stop(@PathVariable String token, @RequestParam(name = "List-Unsubscribe", defaultValue = "") String byProgram) {
        invitations.stop(token);
        return byProgram.isEmpty() ? Redirect.to("/agenda/invitations/" + token + "/arret") : page(token);
    }

    private View page(String token) {
        return new OptOutPage(invitations.invitedTo(token), token, invitations.hasStopped(token));
    }
}
