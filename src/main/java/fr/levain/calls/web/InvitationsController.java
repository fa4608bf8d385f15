package fr.levain.calls.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.CASE_OFFICER;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.calls.CallPublication;
import fr.levain.calls.Invitations;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Paging;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people and organisations a call by invitation is for. */
@Controller
@RequestMapping("/gestion/appels/{slug}/invitations")
@AllowedTo({CASE_OFFICER, HEAD, ADMINISTRATOR})
class InvitationsController {
    private static final int SHOWN = 5;

    private final CallPublication publication;
    private final Invitations invitations;

    InvitationsController(CallPublication publication, Invitations invitations) {
        this.publication = publication;
        this.invitations = invitations;
    }

    @GetMapping
    View all(@PathVariable String slug, @RequestParam(defaultValue = "1") int page) {
        return page(slug, page, "", FormErrors.none());
    }

    @PostMapping
    View invite(@PathVariable String slug, @RequestParam(defaultValue = "") String invites, Caller caller) {
        var typed = Arrays.stream(invites.split("[\\r\\n,;]+")).map(String::strip).filter(each -> !each.isEmpty()).distinct().toList();
        if (typed.isEmpty()) return page(slug, 1, invites, FormErrors.of("invites", "Écrivez au moins une adresse ou un SIRET."));
        var unreadable = invitations.invite(slug, typed, caller);
        if (unreadable.isEmpty()) return Redirect.to("/gestion/appels/" + slug + "/invitations");
        var shown = String.join(", ", unreadable.subList(0, Math.min(SHOWN, unreadable.size())));
        return page(slug, 1, invites, FormErrors.of("invites", "Ni adresse ni SIRET : %s%s. Corrigez, puis invitez : personne ne l’est encore."
                .formatted(shown, unreadable.size() > SHOWN ? "…" : "")));
    }

    @PostMapping("/{invitation}/retrait")
    View remove(@PathVariable String slug, @PathVariable UUID invitation, Caller caller) {
        invitations.remove(slug, invitation, caller);
        return Redirect.to("/gestion/appels/" + slug + "/invitations");
    }

    private View page(String slug, int page, String typed, FormErrors errors) {
        var call = publication.draft(slug);
        var count = invitations.count(call.call().id());
        var path = "/gestion/appels/" + slug + "/invitations?page=";
        return new InvitationsPage(call, invitations.of(call.call().id(), page), new Paging(
                French.plural(count, "invitation", "invitations"),
                page > 1 ? Optional.of(path + (page - 1)) : Optional.empty(),
                page * Invitations.PER_PAGE < count ? Optional.of(path + (page + 1)) : Optional.empty()), typed, errors);
    }
}
