package fr.levain.accounts.web;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.BrowserSession;
import fr.levain.accounts.SignIn;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@AnyAccount
class MyAccountController {
    private static final int SHORTEST = 12;

    private final Accounts accounts;
    private final SignIn signIn;
    private final BrowserSession browser;

    MyAccountController(Accounts accounts, SignIn signIn, BrowserSession browser) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.browser = browser;
    }

    @GetMapping("/mon-compte")
    View page(@RequestParam(defaultValue = "false") boolean change, Caller.Account caller) {
        return new MyAccountPage(accounts.person(caller.id()), change, FormErrors.none());
    }

    @PostMapping("/mon-compte/mot-de-passe")
    View choosePassword(@RequestParam(defaultValue = "") String password, Caller.Account caller) {
        // BCrypt reads 72 bytes: a longer one would be cut without a word
        var bytes = password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        if (password.length() < SHORTEST || bytes > 72)
            return new MyAccountPage(
                    accounts.person(caller.id()),
                    false,
                    FormErrors.of("password", "Choisissez un mot de passe de 12 à 70 caractères."));
        signIn.choosePassword(caller.id(), password);
        return Redirect.to("/mon-compte?change=true");
    }

    /** What was typed when the session had ended, to be sent again by its author. */
    @GetMapping("/connexion/reprise")
    View resume(HttpServletRequest request, Caller.Account caller) {
        return browser.parked(request, caller.id())
                .<View>map(form -> new ResumePage(form.path(), form.values()))
                .orElseGet(() -> Redirect.to("/"));
    }

    @PostMapping("/connexion/reprise/abandon")
    View giveUp(HttpServletRequest request, Caller.Account caller) {
        browser.forgetParked(request, caller.id());
        return Redirect.to("/");
    }
}
