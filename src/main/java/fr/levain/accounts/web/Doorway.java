package fr.levain.accounts.web;

import fr.levain.accounts.BrowserSession;
import fr.levain.accounts.SecondFactors;
import fr.levain.kernel.AccountId;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** From the first factor to the page first asked, by way of the second factor when it is owed. */
@Component
class Doorway {
    private final BrowserSession browser;
    private final SecondFactors factors;

    Doorway(BrowserSession browser, SecondFactors factors) {
        this.browser = browser;
        this.factors = factors;
    }

    /** Who asked for no page in particular opens on what waits for them. */
    View enter(HttpServletRequest request, HttpServletResponse response, AccountId account, String asked) {
        var returnTo = asked.equals("/") ? "/mon-espace" : asked;
        if (!factors.isOwedBy(account)) {
            browser.signIn(request, response, account, false);
            return Redirect.to(returnTo);
        }
        browser.await(request, account, returnTo);
        return Redirect.to(factors.isEnrolled(account) ? "/connexion/code" : "/connexion/double-verification");
    }
}
