package fr.levain.support.web;

import fr.levain.kernel.Stale;
import fr.levain.ui.TypedRows;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;

/** A form of a follow-up that comes too late gives back what was typed in it, whichever form it is. */
@ControllerAdvice(basePackageClasses = StaleForms.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class StaleForms {
    @ExceptionHandler(Stale.class)
    View changed(Stale meanwhile, HttpServletRequest request) {
        return new ChangedMeanwhilePage(back(request), TypedRows.of(request.getParameterMap().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> Arrays.asList(each.getValue())))));
    }

    /** Where the follow-up is read, by its team or by its holder; else where they all are. */
    private static String back(HttpServletRequest request) {
        var named = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables ? variables : Map.of();
        var path = request.getRequestURI();
        for (var name : new String[] {"reference", "token"})
            if (named.get(name) instanceof String value && path.contains("/" + value)) return path.substring(0, path.indexOf("/" + value) + 1 + value.length());
        return path;
    }
}
