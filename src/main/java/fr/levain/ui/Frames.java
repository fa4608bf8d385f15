package fr.levain.ui;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Instance;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of each page from the request. */
@Component
public class Frames {
    private static final AuthorityName UNNAMED = new AuthorityName("Levain", "Guichet de l’innovation sociale");

    private final Pages pages;
    private final Assets assets;
    private final Clock clock;
    private final Instance instance;
    private final UploadLimit uploadLimit;
    private final ObjectProvider<CurrentCaller> callers;
    private final ObjectProvider<AuthorityName.Source> authority;
    private final ObjectProvider<HumanContact.Source> contacts;
    private final List<NavEntry> nav;

    Frames(
            Pages pages,
            Assets assets,
            Clock clock,
            Instance instance,
            UploadLimit uploadLimit,
            ObjectProvider<CurrentCaller> callers,
            ObjectProvider<AuthorityName.Source> authority,
            ObjectProvider<HumanContact.Source> contacts,
            ObjectProvider<NavEntry> nav) {
        this.pages = pages;
        this.assets = assets;
        this.clock = clock;
        this.instance = instance;
        this.uploadLimit = uploadLimit;
        this.callers = callers;
        this.authority = authority;
        this.contacts = contacts;
        this.nav = nav.stream().sorted(Comparator.comparingInt(NavEntry::order)).toList();
    }

    public Frame of(HttpServletRequest request) {
        var source = callers.getIfAvailable();
        var caller = source == null ? new Caller.Visitor() : source.of(request);
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return new Frame(
                caller,
                csrf(request),
                instance.demonstration(),
                name(),
                path,
                nav.stream().filter(entry -> entry.visibleTo().test(caller)).toList(),
                assets.paths(),
                clock.instant(),
                uploadLimit,
                () -> contacts.stream().flatMap(each -> each.of(caller, path).stream()).findFirst(),
                pages);
    }

    /** For a page drawn before anything is known of who asks. */
    public Frame ofVisitor() {
        var caller = new Caller.Visitor();
        return new Frame(caller, new Frame.Csrf("_csrf", ""), instance.demonstration(), name(), "",
                nav.stream().filter(entry -> entry.visibleTo().test(caller)).toList(), assets.paths(), clock.instant(), uploadLimit,
                java.util.Optional::empty, pages);
    }

    private AuthorityName name() {
        return authority.stream().findFirst().map(AuthorityName.Source::current).orElse(UNNAMED);
    }

    private static Frame.Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Csrf(token.getParameterName(), token.getToken())
                : new Frame.Csrf("_csrf", "");
    }
}
