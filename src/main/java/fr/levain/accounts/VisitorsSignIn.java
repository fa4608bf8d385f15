package fr.levain.accounts;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** A visitor who is refused is asked to sign in, then comes back to the page first asked; others get the 403 page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class VisitorsSignIn implements HandlerExceptionResolver {
    /** In characters typed, files apart: they are joined again. */
    private static final int LARGEST_FORM = 400_000;

    private final Callers callers;
    private final BrowserSession browser;

    VisitorsSignIn(Callers callers, BrowserSession browser) {
        this.callers = callers;
        this.browser = browser;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!(failure instanceof NotAllowed) || !(callers.of(request) instanceof Caller.Visitor)) return null;
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", "/connexion?retour=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8));
        return new ModelAndView();
    }

    /** The page first asked; for a form, the page that shows what was typed and sends it again. */
    private String wanted(HttpServletRequest request) {
        if (HttpMethod.POST.matches(request.getMethod())) {
            if (typed(request) > LARGEST_FORM) return "/";
            browser.park(request);
            return "/connexion/reprise";
        }
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static long typed(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .mapToLong(entry -> Arrays.stream(entry.getValue()).mapToLong(value -> entry.getKey().length() + value.length()).sum())
                .sum();
    }
}
