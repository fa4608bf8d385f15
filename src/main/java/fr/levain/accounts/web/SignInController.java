package fr.levain.accounts.web;

import fr.levain.accounts.BrowserSession;
import fr.levain.accounts.ReturnPath;
import fr.levain.accounts.SignIn;
import fr.levain.accounts.SignInResult;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@OpenToAll
class SignInController {
    private static final String TOO_MANY =
            "Il y a eu trop d’essais. Attendez un quart d’heure, ou demandez un lien par courriel.";

    private final SignIn signIn;
    private final BrowserSession browser;
    private final Doorway doorway;

    SignInController(SignIn signIn, BrowserSession browser, Doorway doorway) {
        this.signIn = signIn;
        this.browser = browser;
        this.doorway = doorway;
    }

    @GetMapping("/connexion")
    View page(@RequestParam(defaultValue = "/") String retour, Caller caller) {
        var returnTo = ReturnPath.orHome(retour);
        if (caller instanceof Caller.Account) return Redirect.to(returnTo);
        return page(returnTo, "", FormErrors.none(), 200);
    }

    @PostMapping("/connexion/mot-de-passe")
    View password(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String retour,
            HttpServletRequest request,
            HttpServletResponse response) {
        var returnTo = ReturnPath.orHome(retour);
        if (!Emails.isOne(email)) return page(returnTo, email, FormErrors.of("email-2", Emails.MISSING), 422);
        return switch (signIn.withPassword(email, password, returnTo, request.getRemoteAddr())) {
            case SignInResult.Known(var account, var path) -> doorway.enter(request, response, account, path);
            case SignInResult.TooMany() -> page(returnTo, email, FormErrors.of("email-2", TOO_MANY), 429);
            case SignInResult.Wrong(), SignInResult.LinkSent() ->
                page(
                        returnTo,
                        email,
                        FormErrors.of(
                                "email-2",
                                "Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez-les, ou demandez un lien."),
                        422);
        };
    }

    @PostMapping("/connexion/lien")
    View link(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "/") String retour,
            HttpServletRequest request) {
        var returnTo = ReturnPath.orHome(retour);
        if (!Emails.isOne(email)) return page(returnTo, email, FormErrors.of("email", Emails.MISSING), 422);
        if (signIn.sendLink(email, Optional.empty(), returnTo, request.getRemoteAddr()) instanceof SignInResult.TooMany)
            return page(returnTo, email, FormErrors.of("email", Emails.TOO_MANY), 429);
        return Redirect.to("/connexion/lien-envoye");
    }

    @PostMapping("/connexion/demonstration")
    View persona(
            @RequestParam(defaultValue = "") String persona,
            @RequestParam(defaultValue = "/") String retour,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = signIn.persona(persona).orElseThrow(() -> new NotFound("persona"));
        return doorway.enter(request, response, account, ReturnPath.orHome(retour));
    }

    @PostMapping("/deconnexion")
    View out(HttpServletRequest request) {
        browser.signOut(request);
        return Redirect.to("/");
    }

    private SignInPage page(String returnTo, String email, FormErrors errors, int status) {
        return new SignInPage(returnTo, email, errors, signIn.personas(), status);
    }
}
