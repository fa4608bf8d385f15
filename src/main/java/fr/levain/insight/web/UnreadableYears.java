package fr.levain.insight.web;

import fr.levain.insight.UnreadableYear;
import fr.levain.insight.Year;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Another year is never shown in place of one that cannot be read. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableYears {
    private final Clock clock;

    UnreadableYears(Clock clock) {
        this.clock = clock;
    }

    @ExceptionHandler(UnreadableYear.class)
    View unreadable(UnreadableYear unread, HttpServletRequest request) {
        return new UnreadableYearPage(unread.typed(), request.getRequestURI(), Year.current(clock.instant()).value());
    }
}
