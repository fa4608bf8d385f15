package fr.levain.ui.web;

import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import fr.levain.kernel.Stale;
import fr.levain.kernel.UuidV7;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Turns what was thrown, here or in a filter, into a page or, for programs, into a small JSON object. */
@Controller
@ControllerAdvice
@OpenToAll
class Failures implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Clock clock;

    Failures(Clock clock) {
        this.clock = clock;
    }

    @ExceptionHandler(Exception.class)
    Object failed(Exception thrown, HttpServletRequest request) throws Exception {
        // Spring Security's own filter knows what to do with these.
        if (thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException) throw thrown;
        // a screen that was listening is closed: nobody is left to answer, and nothing went wrong
        if (thrown instanceof AsyncRequestNotUsableException) return new ModelAndView();
        int status =
                switch (thrown) {
                    case NotFound notFound -> 404;
                    // a visitor is sent to the sign-in page before coming here
                    case NotAllowed notAllowed -> 403;
                    case Stale stale -> 409;
                    case MultipartException unreadable -> 400;
                    case TypeMismatchException unreadable -> 400;
                    case HttpMessageNotReadableException unreadable -> 400;
                    case ErrorResponse known -> known.getStatusCode().value();
                    default -> 500;
                };
        return answer(status, thrown, request, Written.in(request));
    }

    /** What a filter or the container refused comes here: a form that another site may have sent is not shown back. */
    @RequestMapping("${server.error.path:${error.path:/error}}")
    Object refused(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause ? cause : null;
        return answer(status, thrown, request, List.of());
    }

    private Object answer(int status, @Nullable Throwable thrown, HttpServletRequest request, List<String> written) {
        var reference = Optional.<String>empty();
        if (status >= 500) {
            reference = Optional.of(UuidV7.at(clock.instant()).toString().substring(24).toUpperCase());
            LOG.error("{} {}: {}", reference.get(), request.getMethod(), request.getRequestURI(), thrown);
        }
        var page = new ErrorPage(status, reference, written);
        if (!wantsJson(request)) return page;
        return ResponseEntity.status(status)
                .body(Map.of("titre", page.title(), "texte", page.text(), "reference", reference.orElse("")));
    }

    private static boolean wantsJson(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("application/json") && !accept.contains("text/html");
    }
}
