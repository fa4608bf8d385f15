package fr.levain.accounts;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Iban;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What the browser is known by: the account's identifier, once all that is owed was given, and nothing else. */
@Component
public class BrowserSession {
    private static final String AWAITING = "levain.awaiting";
    private static final String RETURN = "levain.return";
    private static final String FORM_PATH = "levain.form.path";
    private static final String FORM_VALUES = "levain.form.values";
    private static final String FORM_AUTHOR = "levain.form.author";
    /** Written by ui/csrf in each form: the account it was drawn for. */
    private static final String DRAWN_FOR = "_pour";

    /** A form sent after the session had ended, kept until its author has signed in again, and shown to nobody else. */
    public record ParkedForm(String path, Map<String, List<String>> values) {}

    public void signIn(
            HttpServletRequest request, HttpServletResponse response, AccountId account, boolean secondFactor) {
        var session = request.getSession(true);
        // a session known before the sign-in must not be worth anything after it
        request.changeSessionId();
        session.removeAttribute(AWAITING);
        claim(session, account);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                account.toString(),
                null,
                secondFactor
                        ? AuthorityUtils.createAuthorityList(Callers.SECOND_FACTOR)
                        : AuthorityUtils.NO_AUTHORITIES));
        SecurityContextHolder.setContext(context);
        SecurityConfiguration.signIns().saveContext(context, request, response);
    }

    /** The first factor was right; the second is still owed. */
    public void await(HttpServletRequest request, AccountId account, String returnTo) {
        var session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(AWAITING, account.toString());
        session.setAttribute(RETURN, returnTo);
    }

    public Optional<AccountId> awaiting(HttpServletRequest request) {
        return text(request, AWAITING).map(UUID::fromString).map(AccountId::new);
    }

    public String returnTo(HttpServletRequest request) {
        return text(request, RETURN).orElse("/");
    }

    public void signOut(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        SecurityContextHolder.clearContext();
    }

    void park(HttpServletRequest request) {
        var values = typed(request);
        var session = request.getSession(true);
        session.setAttribute(FORM_AUTHOR, request.getParameter(DRAWN_FOR));
        session.setAttribute(FORM_PATH, request.getRequestURI());
        session.setAttribute(FORM_VALUES, values);
    }

    /** Neither a password nor a bank account number is ever kept in clear, or shown again, not even for an hour. */
    static Map<String, List<String>> typed(HttpServletRequest request) {
        var values = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, each) -> {
            if (!name.startsWith("_") && !name.equals("password")) values.put(name, Arrays.stream(each).filter(value -> Iban.read(value).isEmpty()).toList());
        });
        return values;
    }

    /** What this account had typed; empty for any other. */
    @SuppressWarnings("unchecked")
    public Optional<ParkedForm> parked(HttpServletRequest request, AccountId account) {
        if (text(request, FORM_AUTHOR).filter(account.toString()::equals).isEmpty()) return Optional.empty();
        return text(request, FORM_PATH).map(path -> new ParkedForm(
                path, (Map<String, List<String>>) request.getSession().getAttribute(FORM_VALUES)));
    }

    public void forgetParked(HttpServletRequest request, AccountId account) {
        if (parked(request, account).isEmpty()) return;
        var session = request.getSession();
        session.removeAttribute(FORM_AUTHOR);
        session.removeAttribute(FORM_PATH);
        session.removeAttribute(FORM_VALUES);
    }

    /** A form that says not whom it was drawn for is theirs who sign in first; another's is dropped. */
    private static void claim(HttpSession session, AccountId account) {
        if (session.getAttribute(FORM_PATH) == null) return;
        var author = (String) session.getAttribute(FORM_AUTHOR);
        if (author == null) session.setAttribute(FORM_AUTHOR, account.toString());
        else if (!author.equals(account.toString())) List.of(FORM_PATH, FORM_VALUES, FORM_AUTHOR).forEach(session::removeAttribute);
    }

    private static Optional<String> text(HttpServletRequest request, String name) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(name));
    }
}
