package fr.levain.desk.web;

import fr.levain.desk.Redrawing;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Role;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the work that follows an upgrade could not do, for whoever looks after Levain. */
@Controller
@RequestMapping("/instruction/lignes-en-retard")
@AllowedTo(Role.ADMINISTRATOR)
class NotDrawnController {
    private final Redrawing redrawing;

    NotDrawnController(Redrawing redrawing) {
        this.redrawing = redrawing;
    }

    @GetMapping
    View list(@RequestParam(defaultValue = "") String fait) {
        return new NotDrawnPage(redrawing.countFailed(), redrawing.failed(), !fait.isEmpty());
    }

    @PostMapping
    View tryAgain() {
        redrawing.tryAgain();
        return Redirect.to("/instruction/lignes-en-retard?fait=oui");
    }
}
