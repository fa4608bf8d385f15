package fr.levain.accounts.web;

import fr.levain.accounts.BrowserSession;
import fr.levain.accounts.SecondFactors;
import fr.levain.kernel.OpenToAll;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Between the first factor and the door: these pages know only who is awaited, and send everyone else to sign in. */
@Controller
@OpenToAll
class SecondFactorController {
    private static final Redirect SIGN_IN = Redirect.to("/connexion");

    private final SecondFactors factors;
    private final BrowserSession browser;

    SecondFactorController(SecondFactors factors, BrowserSession browser) {
        this.factors = factors;
        this.browser = browser;
    }

    @GetMapping("/connexion/code")
    View ask(HttpServletRequest request) {
        var awaited = browser.awaiting(request);
        if (awaited.isEmpty()) return SIGN_IN;
        if (!factors.isEnrolled(awaited.get())) return Redirect.to("/connexion/double-verification");
        return new CodePage(FormErrors.none(), 200);
    }

    @PostMapping("/connexion/code")
    View check(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        var awaited = browser.awaiting(request);
        if (awaited.isEmpty()) return SIGN_IN;
        return switch (factors.check(awaited.get(), code, request.getRemoteAddr())) {
            case RIGHT -> {
                var returnTo = browser.returnTo(request);
                browser.signIn(request, response, awaited.get(), true);
                yield Redirect.to(returnTo);
            }
            case WRONG ->
                new CodePage(
                        FormErrors.of("code", "Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant, ou donnez un code de secours."), 422);
            case TOO_MANY ->
                new CodePage(FormErrors.of("code", "Il y a eu trop d’essais. Attendez un quart d’heure."), 429);
        };
    }

    @GetMapping("/connexion/double-verification")
    View enrolment(HttpServletRequest request) {
        var awaited = browser.awaiting(request);
        if (awaited.isEmpty()) return SIGN_IN;
        if (factors.isEnrolled(awaited.get())) return Redirect.to("/connexion/code");
        return new EnrolmentPage(factors.enrolment(awaited.get()), FormErrors.none());
    }

    @PostMapping("/connexion/double-verification")
    View enrol(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        var awaited = browser.awaiting(request);
        if (awaited.isEmpty()) return SIGN_IN;
        if (factors.isEnrolled(awaited.get())) return Redirect.to("/connexion/code");
        var codes = factors.confirm(awaited.get(), code);
        if (codes.isEmpty())
            return new EnrolmentPage(
                    factors.enrolment(awaited.get()),
                    FormErrors.of("code", "Ce code n’est pas le bon. Recopiez celui qui s’affiche maintenant. Vérifiez aussi l’heure de votre téléphone."));
        var returnTo = browser.returnTo(request);
        browser.signIn(request, response, awaited.get(), true);
        return new RecoveryCodesPage(codes.get(), returnTo);
    }
}
