package fr.levain.accounts;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriUtils;

/** A visitor who is refused is asked to sign in, then comes back to the page first asked; others get the 403 page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class VisitorsSignIn implements HandlerExceptionResolver {
    private final Callers callers;

    VisitorsSignIn(Callers callers) {
        this.callers = callers;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!(failure instanceof NotAllowed) || !(callers.of(request) instanceof Caller.Visitor)) return null;
        var redirect = new RedirectView("/connexion?retour="
                + UriUtils.encodeQueryParam(wanted(request), StandardCharsets.UTF_8).replace("&", "%26").replace("+", "%2B"));
        redirect.setStatusCode(org.springframework.http.HttpStatus.SEE_OTHER);
        redirect.setExpandUriTemplateVariables(false);
        return new ModelAndView(redirect);
    }

    /** The page to come back to: a form cannot be sent again blindly, so a POST comes back to the page it was on. */
    private static String wanted(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
