package fr.levain.consents.web;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.consents.KeptTexts;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What an adviser was writing when a consent was withdrawn: they alone read it. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping("/partenaire/textes-gardes")
class KeptTextController {
    private final KeptTexts texts;

    KeptTextController(KeptTexts texts) {
        this.texts = texts;
    }

    @GetMapping
    View mine(Caller caller) {
        return new KeptTextsPage(texts.of(caller));
    }

    @PostMapping("/{id}/retrait")
    View remove(@PathVariable UUID id, Caller caller) {
        texts.remove(id, caller);
        return Redirect.to("/partenaire/textes-gardes");
    }
}
