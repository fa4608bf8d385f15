package fr.levain.accounts.web;

import fr.levain.accounts.ReturnPath;
import fr.levain.accounts.SignIn;
import fr.levain.accounts.SignInResult;
import fr.levain.kernel.Instance;
import fr.levain.kernel.OpenToAll;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Accounts are made and opened by a link sent to their address, which proves it is theirs. */
@Controller
@OpenToAll
class LinkController {
    private static final FormErrors NAME_MISSING =
            FormErrors.of("name", "Indiquez votre prénom et votre nom, en 200 caractères au plus.");

    private final SignIn signIn;
    private final Doorway doorway;
    private final Instance instance;

    LinkController(SignIn signIn, Doorway doorway, Instance instance) {
        this.signIn = signIn;
        this.doorway = doorway;
        this.instance = instance;
    }

    @GetMapping("/creer-un-compte")
    View creation(@RequestParam(defaultValue = "/") String retour) {
        return new AccountCreationPage(ReturnPath.orHome(retour), "", "", FormErrors.none(), 200);
    }

    @PostMapping("/creer-un-compte")
    View create(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "/") String retour,
            HttpServletRequest request) {
        var returnTo = ReturnPath.orHome(retour);
        var errors = isName(name) ? FormErrors.none() : NAME_MISSING;
        if (!Emails.isOne(email)) errors = errors.plus("email", Emails.MISSING);
        if (!errors.isEmpty()) return new AccountCreationPage(returnTo, name, email, errors, 422);
        var result = signIn.sendLink(email, Optional.of(name.strip()), returnTo, request.getRemoteAddr());
        if (result instanceof SignInResult.TooMany)
            return new AccountCreationPage(returnTo, name, email, FormErrors.of("email", Emails.TOO_MANY), 429);
        return Redirect.to("/connexion/lien-envoye");
    }

    @GetMapping("/connexion/lien-envoye")
    View sent() {
        return new LinkSentPage(instance.demonstration());
    }

    /** Only looks: programs that check mails open links too. */
    @GetMapping("/connexion/lien/{token}")
    View look(@PathVariable String token) {
        return signIn.look(token)
                .<View>map(link -> new LinkPage(token, link.email(), link.needsName(), "", FormErrors.none()))
                .orElseGet(LinkExpiredPage::new);
    }

    @PostMapping("/connexion/lien/{token}")
    View use(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        var link = signIn.look(token);
        if (link.isEmpty()) return new LinkExpiredPage();
        if (link.get().needsName() && !isName(name))
            return new LinkPage(token, link.get().email(), true, name, NAME_MISSING);
        return signIn.useLink(token, Optional.of(name.strip())) instanceof SignInResult.Known(var account, var path)
                ? doorway.enter(request, response, account, path)
                : new LinkExpiredPage();
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.strip().length() <= 200 && name.chars().noneMatch(Character::isISOControl);
    }
}
