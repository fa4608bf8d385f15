package fr.levain.applications.web;

import fr.levain.applications.Participants;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.OpenToAll;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The link somebody received: it opens once they have signed in with the address it was sent to. */
@Controller
@AnyAccount
@RequestMapping("/invitations/{secret}")
class InvitationController {
    private final Participants participants;
    private final Clock clock;

    InvitationController(Participants participants, Clock clock) {
        this.participants = participants;
        this.clock = clock;
    }

    /** Before they sign in they are told to what they are invited, and with which address; nothing else of the dossier. */
    @GetMapping
    @OpenToAll
    View invitation(@PathVariable String secret, Caller caller) {
        if (!(caller instanceof Caller.Account)) {
            return participants.open(secret).<View>map(open -> new InvitedPage(secret, open))
                    .orElseGet(() -> Redirect.to("/connexion?retour=/invitations/" + secret));
        }
        return new InvitationPage(secret, participants.invitation(secret, caller), clock.instant());
    }

    @PostMapping
    View join(@PathVariable String secret, Caller caller) {
        var page = new InvitationPage(secret, participants.invitation(secret, caller), clock.instant());
        if (!page.canBeAnswered() && !page.isJoined()) return page;
        return Redirect.to(participants.join(secret, caller).path());
    }

    @PostMapping("/refus")
    View decline(@PathVariable String secret, Caller caller) {
        var page = new InvitationPage(secret, participants.invitation(secret, caller), clock.instant());
        if (!page.canBeAnswered()) return page;
        participants.decline(secret, caller);
        return Redirect.to("/invitations/" + secret);
    }
}
