package fr.levain.revisions.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.CASE_OFFICER;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.NotFound;
import fr.levain.revisions.Revisions;
import fr.levain.ui.FormErrors;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Addresses written out whole: « nouveau » is then never taken for the name of a text. */
@Controller
@AllowedTo({CASE_OFFICER, HEAD, ADMINISTRATOR})
class StartController {
    private final Revisions revisions;

    StartController(Revisions revisions) {
        this.revisions = revisions;
    }

    @GetMapping({"/gestion/formulaires/nouveau", "/gestion/grilles/nouveau", "/gestion/regles/nouveau"})
    View start(HttpServletRequest request, @RequestParam(defaultValue = "") String copie) {
        var kind = revisions.kinds().stream().filter(each -> request.getRequestURI().equals("/gestion/" + each.path() + "/nouveau"))
                .findFirst().orElseThrow(() -> new NotFound(request.getRequestURI()));
        return new StartPage(kind, revisions.all(kind.code()), "", copie, FormErrors.none());
    }
}
