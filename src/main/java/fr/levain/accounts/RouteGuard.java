package fr.levain.accounts;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.OpenToAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Lets a request through only where the route says so; a route that says nothing is refused. */
@Component
class RouteGuard implements HandlerInterceptor {
    private final Callers callers;

    RouteGuard(Callers callers) {
        this.callers = callers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // known to the page frame even where the controller does not ask who calls
        var caller = callers.of(request);
        if (!isOpen(handler, caller)) throw new NotAllowed();
        return true;
    }

    private static boolean isOpen(Object handler, Caller caller) {
        if (!(handler instanceof HandlerMethod method)) return handler instanceof ResourceHttpRequestHandler;
        if (ErrorController.class.isAssignableFrom(method.getBeanType())) return true;
        return switch (ruleOf(method)) {
            case OpenToAll open -> true;
            case AnyAccount any -> caller instanceof Caller.Account;
            case AllowedTo allowed -> Arrays.stream(allowed.value()).anyMatch(caller::has);
            case null, default -> false;
        };
    }

    /** The rule of the method, else of its class. */
    static @Nullable Annotation ruleOf(HandlerMethod handler) {
        var onMethod = ruleOn(handler.getMethod());
        return onMethod != null ? onMethod : ruleOn(handler.getBeanType());
    }

    private static @Nullable Annotation ruleOn(java.lang.reflect.AnnotatedElement element) {
        for (var rule : java.util.List.of(OpenToAll.class, AnyAccount.class, AllowedTo.class)) {
            var found = AnnotatedElementUtils.findMergedAnnotation(element, rule);
            if (found != null) return found;
        }
        return null;
    }
}
