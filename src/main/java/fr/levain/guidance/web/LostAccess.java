package fr.levain.guidance.web;

import fr.levain.consents.ConsentWithdrawn;
import fr.levain.consents.web.LostWriting;
import fr.levain.kernel.Caller;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Whoever asked took their consent back while a partner was writing to them. */
@ControllerAdvice(basePackageClasses = LostAccess.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class LostAccess {
    private static final Map<String, String> TEXTS = Map.of("reponse", "Réponse", "motif", "Motif du refus", "raison", "Pourquoi transmettre");

    private final LostWriting writing;

    LostAccess(LostWriting writing) {
        this.writing = writing;
    }

    @ExceptionHandler(ConsentWithdrawn.class)
    View withdrawn(ConsentWithdrawn gone, HttpServletRequest request, Caller caller) {
        return writing.kept(gone, TEXTS, request, caller);
    }
}
