package fr.levain.revisions.web;

import fr.levain.kernel.Caller;
import fr.levain.kernel.OpenToAll;
import fr.levain.revisions.Consultations;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Paging;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Anyone reads a draft opened to comment and says what they think of a part of it. */
@Controller
@RequestMapping("/consultations")
@OpenToAll
class ConsultationController {
    private static final int A_PAGE = 20;
    private static final int LONGEST_NAME = 120;

    private final Consultations consultations;
    private final Clock clock;

    ConsultationController(Consultations consultations, Clock clock) {
        this.consultations = consultations;
        this.clock = clock;
    }

    @GetMapping
    View all(@RequestParam(defaultValue = "1") int page) {
        int number = Math.clamp(page, 1, 1_000);
        var found = consultations.listed((number - 1) * A_PAGE, A_PAGE + 1);
        var paging = new Paging("", number > 1 ? Optional.of("/consultations?page=" + (number - 1)) : Optional.empty(),
                found.size() > A_PAGE ? Optional.of("/consultations?page=" + (number + 1)) : Optional.empty());
        return new ConsultationsPage(found.stream().limit(A_PAGE).toList(), paging, clock.instant());
    }

    @GetMapping("/{token}")
    View one(@PathVariable String token, @RequestParam(defaultValue = "false") boolean recue, @RequestParam(defaultValue = "") String partie,
            @RequestParam(defaultValue = "1") int page) {
        return page(token, recue, Math.clamp(page, 1, 1_000), Map.of("partie", partie), FormErrors.none(), 0);
    }

    @PostMapping("/{token}/remarques")
    View comment(@PathVariable String token, @RequestParam Map<String, String> typed, HttpServletRequest request, Caller caller) {
        var consultation = consultations.at(token);
        var body = text(typed, "remarque");
        var errors = FormErrors.none();
        if (consultation.part(text(typed, "partie")).isEmpty()) errors = errors.plus("partie", "Choisissez la partie dont vous parlez.");
        if (body.isEmpty()) errors = errors.plus("remarque", "Écrivez votre remarque.");
        if (body.length() > ConsultationPage.LONGEST) errors = errors.plus("remarque", "Votre remarque compte plus de 3\u202f000 caractères : raccourcissez-la ou envoyez-en deux.");
        if (text(typed, "nom").length() > LONGEST_NAME) errors = errors.plus("nom", "Écrivez un nom plus court.");
        if (text(typed, "structure").length() > LONGEST_NAME) errors = errors.plus("structure", "Écrivez un nom de structure plus court.");
        if (typed.containsKey("public") && text(typed, "nom").isEmpty()) errors = errors.plus("nom", "Donnez le nom à publier, ou décochez la case.");
        if (!errors.isEmpty()) return page(token, false, 1, typed, errors, 422);
        return switch (consultations.comment(token, text(typed, "partie"), body, optional(typed, "nom"), optional(typed, "structure"),
                typed.containsKey("public"), request.getRemoteAddr(), caller)) {
            case RECEIVED -> Redirect.to(consultation.address() + "?recue=true");
            case TOO_MANY -> page(token, false, 1, typed, FormErrors.of("remarque", "Vous avez envoyé beaucoup de remarques. Attendez une heure, puis envoyez celle-ci."), 429);
            case CLOSED -> page(token, false, 1, typed, FormErrors.none(), 409);
        };
    }

    private View page(String token, boolean received, int number, Map<String, String> typed, FormErrors errors, int refusal) {
        var consultation = consultations.at(token);
        return new ConsultationPage(consultation, consultations.published(consultation, number), consultations.countPublished(consultation), clock.instant(), received, typed, errors, refusal);
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }

    private static Optional<String> optional(Map<String, String> typed, String name) {
        return Optional.of(text(typed, name)).filter(text -> !text.isEmpty());
    }
}
