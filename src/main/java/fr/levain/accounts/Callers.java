package fr.levain.accounts;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Instance;
import fr.levain.ui.CurrentCaller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who sends a request. The browser's session holds the account's identifier only; roles are read again at each request,
 * so that a role withdrawn is withdrawn at once. The answer is kept on the request under {@code Caller.class.getName()}.
 */
@Component
public class Callers implements CurrentCaller {
    /** What a request's sign-in holds once the second factor was given. */
    public static final String SECOND_FACTOR = "SECOND_FACTOR";

    private static final String ATTRIBUTE = Caller.class.getName();

    private final Accounts accounts;
    private final Instance instance;

    Callers(Accounts accounts, Instance instance) {
        this.accounts = accounts;
        this.instance = instance;
    }

    @Override
    public Caller of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Caller known) return known;
        Caller caller = signedIn().orElse(new Caller.Visitor());
        request.setAttribute(ATTRIBUTE, caller);
        return caller;
    }

    private Optional<Caller> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || authentication instanceof AnonymousAuthenticationToken
                || !authentication.isAuthenticated()) return Optional.empty();
        return accounts.caller(new AccountId(UUID.fromString(authentication.getName())))
                .filter(account -> isEnough(authentication, account))
                .map(Caller.class::cast);
    }

    /** An officer without a second factor is nobody yet, even when the role came after the sign-in. */
    private boolean isEnough(Authentication authentication, Caller.Account account) {
        return instance.demonstration()
                || !account.isOfficer()
                || authentication.getAuthorities().stream()
                        .anyMatch(authority -> SECOND_FACTOR.equals(authority.getAuthority()));
    }
}
