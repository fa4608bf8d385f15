package fr.levain.accounts;

import fr.levain.kernel.Arrival;
import fr.levain.kernel.Caller;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands controllers who acts ({@link Caller}, or {@link Caller.Account}) and when they arrived ({@link Arrival}). */
@Component
class CallerResolver implements HandlerMethodArgumentResolver {
    private final Callers callers;

    CallerResolver(Callers callers) {
        this.callers = callers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type == Caller.class || type == Caller.Account.class || type == Arrival.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) throw new IllegalStateException("Not an HTTP request");
        if (parameter.getParameterType() == Arrival.class) return request.getAttribute(ArrivalFilter.ATTRIBUTE);
        var caller = callers.of(request);
        return parameter.getParameterType() == Caller.Account.class ? caller.signedIn() : caller;
    }
}
